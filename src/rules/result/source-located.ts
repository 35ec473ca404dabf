import { nothing, type RuleOf } from '../rule.ts';

export const sourceLocated: RuleOf<'result'> = {
  name: 'source-located',
  severity: 'error',
  scope: 'result',
  sentence: 'What was read elsewhere, printed or as output, has an address.',
  check({ record: { source } }) {
    if (source.kind !== 'evaluationRun' && source.url === undefined)
      return [{ at: 'source.url', args: { kind: source.kind } }];
    return nothing;
  },
};
