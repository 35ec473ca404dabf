import { nothing, type RuleOf } from '../rule.ts';

export const runsStated: RuleOf<'result'> = {
  name: 'runs-stated',
  severity: 'error',
  scope: 'result',
  sentence: 'A result says how it was run, unless its source is a printed number.',
  check({ record: { source, runs = [] } }) {
    if (source.kind !== 'documentation' && runs.length === 0)
      return [{ at: 'runs', args: { kind: source.kind } }];
    return nothing;
  },
};
