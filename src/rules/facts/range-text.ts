import type { Metric } from '../../records/shapes.ts';

/** The range of a metric in words, such as `0 to 1` or `at least 0`. */
export function rangeText({ min, max }: Pick<Metric, 'min' | 'max'>): string {
  if (min === null) return max === null ? 'any number' : `at most ${max}`;
  return max === null ? `at least ${min}` : `${min} to ${max}`;
}

/** Whether a value lies within the range of a metric, the ends included. */
export function isInRange(value: number, { min, max }: Pick<Metric, 'min' | 'max'>): boolean {
  return (min === null || value >= min) && (max === null || value <= max);
}
