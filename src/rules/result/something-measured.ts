import { nothing, type RuleOf } from '../rule.ts';

export const somethingMeasured: RuleOf<'result'> = {
  name: 'something-measured',
  severity: 'error',
  scope: 'result',
  sentence: 'A result has a score, or an aggregate that its source states.',
  check({ record: { scores, claimed = [] } }) {
    if (scores.length === 0 && claimed.length === 0) return [{ at: 'scores', args: {} }];
    return nothing;
  },
};
