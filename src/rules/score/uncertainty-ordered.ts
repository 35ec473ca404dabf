import { nothing, type RuleOf } from '../rule.ts';

export const uncertaintyOrdered: RuleOf<'score'> = {
  name: 'uncertainty-ordered',
  severity: 'error',
  scope: 'score',
  sentence: 'The lower bound of an interval is not above the upper one.',
  check({ score: { uncertainty }, position }) {
    const { lower, upper } = uncertainty ?? {};
    if (lower === undefined || upper === undefined || lower <= upper) return nothing;
    return [{ at: `scores[${position}].uncertainty`, args: { lower, upper } }];
  },
};
