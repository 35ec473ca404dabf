import type { Metric } from '../../records/shapes.ts';
import { isInRange, rangeText } from '../facts/range-text.ts';
import type { RuleOf } from '../rule.ts';

export const referenceValueInRange: RuleOf<'version'> = {
  name: 'reference-value-in-range',
  severity: 'error',
  scope: 'version',
  sentence: 'The floor, the ceiling and the target of a metric lie within its range.',
  *check({ at, facts }) {
    for (const [index, metric] of facts.version.metrics.entries()) {
      for (const [field, value] of referenceValues(metric)) {
        if (value === undefined || isInRange(value, metric)) continue;
        const args = { metric: metric.id, field, value, range: rangeText(metric) };
        yield { at: `${at}.metrics[${index}].${field}`, args };
      }
    }
  },
};

function referenceValues({
  floor,
  ceiling,
  target,
}: Metric): (readonly [string, number | undefined])[] {
  return [
    ['floor', floor?.value],
    ['ceiling', ceiling?.value],
    ['target', target],
  ];
}
