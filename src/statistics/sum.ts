import { at } from './at.ts';

/**
 * The exactly rounded sum: the double nearest to the true sum of `values`.
 *
 * So the order of the values, and with it the order of files, never changes a bit of any score.
 * An empty list sums to 0; a value that is not finite makes the sum NaN.
 *
 * Two doubles hold the sum as long as they can, which scores of 0 and 1 and short decimals never
 * exceed; else Shewchuk's growing expansion (1997, "Adaptive Precision Floating-Point
 * Arithmetic"). Neumaier's compensated sum was rejected: as accurate, but its last bit depends on
 * the order.
 */
export function sum(values: ArrayLike<number>): number {
  let high = 0;
  let low = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = at(values, index);
    const total = high + value;
    const lost = roundingError(high, value, total);
    const rest = low + lost;
    if (roundingError(low, lost, rest) !== 0) return sumByExpansion([low, high], values, index);
    high = total;
    low = rest;
  }
  return high + low;
}

/** What a + b loses when it is rounded to `total`: a + b = total + this, exactly (Knuth 1969). */
function roundingError(a: number, b: number, total: number): number {
  const share = total - a;
  return a - (total - share) + (b - share);
}

function sumByExpansion(begun: readonly number[], values: ArrayLike<number>, from: number): number {
  const partials: number[] = [];
  for (const value of begun) grow(partials, value);
  for (let index = from; index < values.length; index += 1) {
    const value = at(values, index);
    if (!Number.isFinite(value)) return Number.NaN;
    grow(partials, value);
  }
  return rounded(partials);
}

/** Adds `value` to non-overlapping partial sums, smallest first, without any loss. */
function grow(partials: number[], value: number): void {
  let carried = value;
  let kept = 0;
  for (let index = 0; index < partials.length; index += 1) {
    const partial = at(partials, index);
    const total = carried + partial;
    const lost = roundingError(carried, partial, total);
    if (lost !== 0) {
      partials[kept] = lost;
      kept += 1;
    }
    carried = total;
  }
  partials[kept] = carried;
  partials.length = kept + 1;
}

/** The double nearest to the exact total of non-overlapping partials; a tie goes to even. */
function rounded(partials: readonly number[]): number {
  let index = partials.length - 1;
  if (index < 0) return 0;
  let high = at(partials, index);
  let low = 0;
  while (index > 0 && low === 0) {
    index -= 1;
    const partial = at(partials, index);
    const total = high + partial;
    low = partial - (total - high);
    high = total;
  }
  // Half a unit is left and the next partial says on which side of the tie the true sum lies.
  if (index > 0 && Math.sign(low) === Math.sign(at(partials, index - 1))) {
    const total = high + 2 * low;
    if (total - high === 2 * low) return total;
  }
  return high;
}
