import type { Metric } from '../../records/shapes.ts';
import { rangeText } from '../facts/range-text.ts';
import type { RuleOf } from '../rule.ts';

export const metricBounds: RuleOf<'version'> = {
  name: 'metric-bounds',
  severity: 'error',
  scope: 'version',
  sentence:
    'The smallest possible value of a metric is below the largest; a proportion lies within 0 and 1.',
  *check({ at, facts }) {
    for (const [index, metric] of facts.version.metrics.entries()) {
      const reason = fault(metric);
      if (reason === undefined) continue;
      const args = { metric: metric.id, reason, range: rangeText(metric) };
      yield { at: `${at}.metrics[${index}]`, args };
    }
  },
};

function fault({ unit, min, max }: Metric): 'order' | 'proportion' | undefined {
  if (min !== null && max !== null && min >= max) return 'order';
  if (unit !== 'proportion') return undefined;
  return min === null || max === null || min < 0 || max > 1 ? 'proportion' : undefined;
}
