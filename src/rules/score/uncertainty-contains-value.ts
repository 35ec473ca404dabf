import { nothing, type RuleOf } from '../rule.ts';

export const uncertaintyContainsValue: RuleOf<'score'> = {
  name: 'uncertainty-contains-value',
  severity: 'error',
  scope: 'score',
  sentence: 'An interval or range contains the score that it is about.',
  check({ score: { value, uncertainty }, position }) {
    const { lower, upper } = uncertainty ?? {};
    if (lower === undefined || upper === undefined || lower > upper) return nothing;
    if (lower <= value && value <= upper) return nothing;
    return [{ at: `scores[${position}].uncertainty`, args: { value, lower, upper } }];
  },
};
