import { at } from './at.ts';
import { averageRanks } from './competition-rank.ts';
import { correlation } from './moments.ts';

/**
 * Kendall's tau-b of two lists of scores or ranks of the same rows: 1 same order, -1 reversed.
 *
 * Ties are allowed for (Kendall 1945). Rows missing in either list are left out. Null below two
 * rows and where one list is constant. O(rows²).
 */
export function kendallTau(
  a: readonly (number | null)[],
  b: readonly (number | null)[],
): number | null {
  const [x, y] = shared(a, b);
  let concordant = 0;
  let untiedX = 0;
  let untiedY = 0;
  for (let i = 0; i < x.length; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const signX = Math.sign(at(x, i) - at(x, j));
      const signY = Math.sign(at(y, i) - at(y, j));
      concordant += signX * signY;
      untiedX += Math.abs(signX);
      untiedY += Math.abs(signY);
    }
  }
  return untiedX === 0 || untiedY === 0 ? null : concordant / Math.sqrt(untiedX * untiedY);
}

/** Spearman's rho: the correlation of average ranks. Same rows, gaps and nulls as `kendallTau`. */
export function spearmanRho(
  a: readonly (number | null)[],
  b: readonly (number | null)[],
): number | null {
  const [x, y] = shared(a, b);
  const ranks = (values: readonly number[]): number[] =>
    averageRanks(values).map((rank) => rank ?? Number.NaN);
  return correlation(ranks(x), ranks(y));
}

function shared(
  a: readonly (number | null)[],
  b: readonly (number | null)[],
): [x: number[], y: number[]] {
  const pairs = a.flatMap((x, index) => {
    const y = b[index] ?? null;
    return x === null || y === null || !Number.isFinite(x) || !Number.isFinite(y) ? [] : [{ x, y }];
  });
  return [pairs.map(({ x }) => x), pairs.map(({ y }) => y)];
}
