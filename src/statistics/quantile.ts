import { at } from './at.ts';

/**
 * The quantile of values that are already sorted upwards, by linear interpolation between the
 * two neighbours (Hyndman and Fan 1996, type 7: the default of R, numpy and d3).
 *
 * `level` is 0 to 1. NaN for an empty list or a level outside.
 */
export function quantileSorted(sorted: ArrayLike<number>, level: number): number {
  if (sorted.length === 0 || !(level >= 0 && level <= 1)) return Number.NaN;
  const position = (sorted.length - 1) * level;
  const below = Math.floor(position);
  const lower = at(sorted, below);
  const share = position - below;
  return share === 0 ? lower : lower + (at(sorted, below + 1) - lower) * share;
}

/** The quantile of a list in any order; null for an empty list, a level outside 0 to 1, or a value that is not finite. */
export function quantile(values: readonly number[], level: number): number | null {
  if (!values.every(Number.isFinite)) return null;
  const result = quantileSorted(Float64Array.from(values).sort(), level);
  return Number.isNaN(result) ? null : result;
}
