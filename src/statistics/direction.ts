/** Which scores of a metric are better: the higher, the lower, or those closest to a target. */
export type Direction = 'higher' | 'lower' | { readonly target: number };

/**
 * A score as merit, where more is better: the score, its negative, or the negative distance to
 * the target (to 12 digits). Null for a missing score and for one that is not finite.
 */
export function merit(score: number | null, direction: Direction): number | null {
  if (score === null || !Number.isFinite(score)) return null;
  if (direction === 'higher') return score;
  // 0 - x and not -x: a negative zero would print as "-0".
  if (direction === 'lower') return 0 - score;
  // 0.2 and 0.8 are equally far from 0.5, but their differences end in different bits.
  return 0 - Number(Math.abs(score - direction.target).toPrecision(12));
}

/** Whether two directions ask for the same. */
export function sameDirection(a: Direction, b: Direction): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return a.target === b.target;
}
