import { at } from './at.ts';
import { incompleteBeta } from './incomplete-beta.ts';

/** How many samples only A, and only B, got right. Values are 0 or 1; lists of equal length. */
export function discordant(
  a: readonly number[],
  b: readonly number[],
): { readonly onlyA: number; readonly onlyB: number } {
  let onlyA = 0;
  let onlyB = 0;
  for (let index = 0; index < a.length; index += 1) {
    if (at(a, index) > at(b, index)) onlyA += 1;
    if (at(a, index) < at(b, index)) onlyB += 1;
  }
  return { onlyA, onlyB };
}

/**
 * The exact two-sided p of McNemar's test: 2 · Binomial(min; onlyA + onlyB, 1/2), at most 1.
 *
 * Only samples on which the two rows disagree speak. No such sample gives 1. Arguments are
 * counts; NaN for negative or broken ones. Never rejects a true null more often than promised.
 */
export function mcnemarExact(onlyA: number, onlyB: number): number {
  if (!Number.isInteger(onlyA) || !Number.isInteger(onlyB)) return Number.NaN;
  if (onlyA < 0 || onlyB < 0) return Number.NaN;
  if (onlyA === onlyB) return 1;
  const fewer = Math.min(onlyA, onlyB);
  const more = Math.max(onlyA, onlyB);
  // The binomial sum up to `fewer` is an incomplete beta function (DLMF 8.17.5).
  return Math.min(1, 2 * incompleteBeta(0.5, more, fewer + 1));
}
