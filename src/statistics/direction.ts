/** Which scores of a metric are better: the higher, the lower, or those closest to a target. */
export type Direction = 'higher' | 'lower' | { readonly target: number };

/**
 * A score as merit, where more is better: the score, its negative, or the negative distance to
 * the target. Null for a missing score and for one that is not finite.
 */
export function merit(score: number | null, direction: Direction): number | null {
  if (score === null || !Number.isFinite(score)) return null;
  if (direction === 'higher') return score;
  // 0 - x and not -x: a negative zero would print as "-0".
  if (direction === 'lower') return 0 - score;
  return 0 - Math.abs(score - direction.target);
}

/** Whether two directions ask for the same. */
export function sameDirection(a: Direction, b: Direction): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return a.target === b.target;
}
