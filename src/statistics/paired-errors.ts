import { at } from './at.ts';
import { mean } from './moments.ts';

/**
 * The standard error of the difference of any two rows on the same samples: `scores[row][sample]`.
 *
 * The errors of `pairedDifference`, fast enough for all pairs of a leaderboard: made for
 * `RankedField.pairStandardError`. Null where a row has another number of samples than the first,
 * fewer than two, or a score that is not finite; and where two rows differ by the same everywhere,
 * which says nothing of the spread: the rows' own errors then count. Symmetric in its arguments.
 */
export function pairedErrors(
  scores: readonly (readonly number[])[],
): (a: number, b: number) => number | null {
  const n = scores[0]?.length ?? 0;
  const deviations = scores.map((row) => (row.length === n && n >= 2 ? centred(row) : null));
  return (a, b) => {
    const first = deviations[a];
    const second = deviations[b];
    if (!first || !second) return null;
    const error = Math.sqrt(squaredDistance(first.values, second.values) / (n - 1) / n);
    return error <= (first.scale + second.scale) * 1e-14 ? null : error;
  };
}

/** Scores less their mean, and how large they are, to tell a spread from rounding. */
function centred(row: readonly number[]): { values: Float64Array; scale: number } | null {
  const centre = mean(row);
  if (centre === null) return null;
  const scale = row.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  return { values: Float64Array.from(row, (value) => value - centre), scale };
}

/** A plain sum: this runs for every pair, and only its rounding would differ. */
function squaredDistance(a: Float64Array, b: Float64Array): number {
  let total = 0;
  for (let index = 0; index < a.length; index += 1) {
    const distance = at(a, index) - at(b, index);
    total += distance * distance;
  }
  return total;
}
