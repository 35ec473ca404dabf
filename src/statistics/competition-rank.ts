import { at } from './at.ts';
import { type Direction, merit } from './direction.ts';

/**
 * Competition ranks ("1224"): 1 + the number of better scores; equal scores share a rank.
 *
 * Compared to the last bit, never as displayed. Missing scores (null, NaN, infinite) have no
 * rank. The order of the rows never matters. No rows give an empty list.
 */
export function competitionRanks(
  scores: readonly (number | null)[],
  direction: Direction = 'higher',
): (number | null)[] {
  const merits = scores.map((score) => merit(score, direction));
  const sorted = Float64Array.from(merits.filter((value) => value !== null)).sort();
  return merits.map((value) =>
    value === null ? null : 1 + sorted.length - countAtMost(sorted, value),
  );
}

/**
 * Ranks where equal scores share the average of their places (fractional ranking), as sign and
 * rank statistics, win rates and Borda counts need them. Missing scores have none.
 */
export function averageRanks(
  scores: readonly (number | null)[],
  direction: Direction = 'higher',
): (number | null)[] {
  const merits = scores.map((score) => merit(score, direction));
  const sorted = Float64Array.from(merits.filter((value) => value !== null)).sort();
  return merits.map((value) => {
    if (value === null) return null;
    const better = sorted.length - countAtMost(sorted, value);
    const equal = sorted.length - better - countBelow(sorted, value);
    return better + (equal + 1) / 2;
  });
}

/**
 * The indices of the rows from best to worst; missing scores last; equal ones in the order of
 * the input, which the caller makes meaningful (by name, say).
 */
export function orderByMerit(
  scores: readonly (number | null)[],
  direction: Direction = 'higher',
): number[] {
  const merits = scores.map((score) => merit(score, direction) ?? Number.NEGATIVE_INFINITY);
  const indices = merits.map((_, index) => index);
  // -Infinity minus itself is NaN, hence comparisons and no subtraction.
  return indices.sort((a, b) => {
    if (at(merits, a) === at(merits, b)) return a - b;
    return at(merits, a) > at(merits, b) ? -1 : 1;
  });
}

/** How many of the values, sorted upwards, are at most `value`. */
export function countAtMost(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(sorted, middle) <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the values, sorted upwards, are below `value`. */
export function countBelow(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(sorted, middle) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
