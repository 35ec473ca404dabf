import { clipped, type Interval } from './interval.ts';
import { zOf } from './normal.ts';
import { isShare } from './wilson.ts';

/**
 * The interval of Agresti and Coull (1998, The American Statistician 52:119): the textbook
 * formula after z²/2 more right and z²/2 more wrong answers.
 *
 * Same centre as Wilson's interval, which it contains. Clipped to 0..1. Null for n below 1,
 * `correct` outside 0 to n, or a confidence outside 0 to 1.
 */
export function agrestiCoull(correct: number, n: number, confidence = 0.95): Interval | null {
  const unclipped = agrestiCoullUnclipped(correct, n, confidence);
  return unclipped === null ? null : clipped(unclipped, { min: 0, max: 1 });
}

/** The same before clipping, as R's package `binom` prints it. */
export function agrestiCoullUnclipped(
  correct: number,
  n: number,
  confidence: number,
): Interval | null {
  const z = zOf(confidence);
  if (!isShare(correct, n) || Number.isNaN(z)) return null;
  const size = n + z * z;
  const centre = (correct + (z * z) / 2) / size;
  const half = z * Math.sqrt((centre * (1 - centre)) / size);
  return { lower: centre - half, upper: centre + half };
}
