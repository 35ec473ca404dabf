import type { Uncertainty } from '../../records/shapes.ts';
import { rangeText } from '../facts/range-text.ts';
import { nothing, type RuleOf } from '../rule.ts';

/**
 * What is possible, as a share of the range of the metric. Values within a range deviate from their
 * mean by at most half of it, and by a little more with the divisor n - 1: 0.71 of it for n = 2.
 */
const MOST: Readonly<Partial<Record<Uncertainty['kind'], number>>> = {
  standardError: 0.5,
  standardDeviation: Math.SQRT1_2,
  halfWidth: 1,
};

export const uncertaintyInScale: RuleOf<'score'> = {
  name: 'uncertainty-in-scale',
  severity: 'error',
  scope: 'score',
  sentence:
    'An uncertainty is in the unit of the stored value, and so no wider than its range allows.',
  check({ score: { uncertainty }, position, metric }) {
    if (uncertainty === undefined || metric === undefined) return nothing;
    const { min, max } = metric;
    if (min === null || max === null) return nothing;
    const { kind, value = 0, lower = min, upper = max } = uncertainty;
    const width = max - min;
    const isValueTooLarge = value > (MOST[kind] ?? 1) * width;
    const isBoundTooFar = lower < min - width || upper > max + width;
    if (!isValueTooLarge && !isBoundTooFar) return nothing;
    const found = isValueTooLarge ? String(value) : `${lower} to ${upper}`;
    const args = { kind, found, metric: metric.id, range: rangeText(metric) };
    return [{ at: `scores[${position}].uncertainty`, args }];
  },
};
