import { nothing, type RuleOf } from '../rule.ts';

export const evidenceLocated: RuleOf<'result'> = {
  name: 'evidence-located',
  severity: 'error',
  scope: 'result',
  sentence: 'Evidence says where it is: a path beside the result, or an address.',
  check({ record: { evidence } }) {
    if (evidence !== undefined && evidence.path === undefined && evidence.url === undefined) {
      return [{ at: 'evidence', args: {} }];
    }
    return nothing;
  },
};
