import { at } from './at.ts';
import { sum } from './sum.ts';

/**
 * The arithmetic mean; null for an empty list and wherever a value is NaN or infinite.
 *
 * A missing score is never skipped: a mean over "what is there" compares nothing. The result
 * never leaves the range of the values, so equal values have exactly that mean and no spread;
 * 3 · 0.1 / 3 alone would be off by one bit, and its "standard error" would be 1e-17.
 */
export function mean(values: readonly number[]): number | null {
  const total = sum(values);
  if (values.length === 0 || !Number.isFinite(total)) return null;
  return within(values, total / values.length);
}

/** The number moved into the range that the values span; they are not empty. */
export function within(values: readonly number[], number: number): number {
  let smallest = Number.POSITIVE_INFINITY;
  let largest = Number.NEGATIVE_INFINITY;
  for (let index = 0; index < values.length; index += 1) {
    const value = at(values, index);
    if (value < smallest) smallest = value;
    if (value > largest) largest = value;
  }
  return Math.min(largest, Math.max(smallest, number));
}

/** The sample variance (divisor n - 1), in the squared unit of the values; null below two values or if one is not finite. */
export function variance(values: readonly number[]): number | null {
  const centre = mean(values);
  if (centre === null || values.length < 2) return null;
  const squares = new Float64Array(values.length);
  for (let index = 0; index < values.length; index += 1) {
    squares[index] = (at(values, index) - centre) ** 2;
  }
  return finite(sum(squares) / (values.length - 1));
}

/** The sample standard deviation (divisor n - 1), in the unit of the values; null below two values or if one is not finite. */
export function deviation(values: readonly number[]): number | null {
  const spread = variance(values);
  return spread === null ? null : Math.sqrt(spread);
}

/** The sample covariance of paired lists (divisor n - 1); null below two pairs, for unequal lengths, or if a value is not finite. */
export function covariance(a: readonly number[], b: readonly number[]): number | null {
  const meanA = mean(a);
  const meanB = mean(b);
  if (a.length !== b.length || a.length < 2 || meanA === null || meanB === null) return null;
  const products = a.map((value, index) => (value - meanA) * (at(b, index) - meanB));
  return finite(sum(products) / (a.length - 1));
}

/** Pearson's correlation, -1 to 1; null where `covariance` is null and where one list is constant. */
export function correlation(a: readonly number[], b: readonly number[]): number | null {
  const shared = covariance(a, b);
  const spreadA = deviation(a);
  const spreadB = deviation(b);
  if (shared === null || !spreadA || !spreadB) return null;
  return Math.max(-1, Math.min(1, shared / (spreadA * spreadB)));
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
