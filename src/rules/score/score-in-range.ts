import { isInRange, rangeText } from '../facts/range-text.ts';
import { nothing, type RuleOf } from '../rule.ts';

export const scoreInRange: RuleOf<'score'> = {
  name: 'score-in-range',
  severity: 'error',
  scope: 'score',
  sentence: 'A score lies within the range of its metric.',
  check({ score, position, metric, result }) {
    if (metric === undefined || isInRange(score.value, metric)) return nothing;
    const card = result.benchmark?.filed.file ?? '';
    const args = {
      metric: metric.id,
      value: score.value,
      range: rangeText(metric),
      card,
    };
    return [{ at: `scores[${position}].value`, args }];
  },
};
