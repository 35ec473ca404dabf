import { nothing, type RuleOf } from '../rule.ts';

export const standardErrorPossible: RuleOf<'score'> = {
  name: 'standard-error-possible',
  severity: 'warning',
  scope: 'score',
  sentence: 'A proportion between 0 and 1 has no standard error of 0: some samples differ.',
  check({ score: { value, uncertainty }, position, metric }) {
    if (uncertainty?.value !== 0 || metric?.unit !== 'proportion') return nothing;
    if (value <= 0 || value >= 1 || uncertainty.kind === 'standardDeviation') return nothing;
    return [
      { at: `scores[${position}].uncertainty.value`, args: { value, kind: uncertainty.kind } },
    ];
  },
};
