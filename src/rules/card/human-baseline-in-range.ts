import { humanScores } from '../facts/human-scores.ts';
import { isInRange, rangeText } from '../facts/range-text.ts';
import type { RuleOf } from '../rule.ts';

export const humanBaselineInRange: RuleOf<'benchmark'> = {
  name: 'human-baseline-in-range',
  severity: 'error',
  scope: 'benchmark',
  sentence: 'A human score lies within the range of its metric.',
  *check({ id }, context) {
    const benchmark = context.benchmark(id);
    if (benchmark === undefined) return;
    for (const { at, score, facts } of humanScores(benchmark)) {
      const metric = facts?.metrics.get(score.metric);
      if (metric === undefined || isInRange(score.value, metric)) continue;
      const args = { metric: metric.id, value: score.value, range: rangeText(metric) };
      yield { at: `${at}.value`, args };
    }
  },
};
