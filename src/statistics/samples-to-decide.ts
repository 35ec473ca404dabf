import { zOf } from './normal.ts';
import { isShare } from './wilson.ts';

/**
 * How many more samples would move Wilson's interval of a share clear of a threshold, if the
 * share stays as measured; 0 where it is clear already.
 *
 * Wilson's interval excludes t once |p - t| > z sqrt(t (1 - t) / n), whence
 * n = z² t (1 - t) / (p - t)². `threshold` is 0 to 1. Null where the share equals the threshold
 * and for counts or a confidence that make no sense.
 */
export function samplesToDecideShare(
  correct: number,
  n: number,
  threshold: number,
  confidence = 0.95,
): number | null {
  if (!isShare(correct, n)) return null;
  const z = zOf(confidence);
  const distance = distanceTo(threshold, correct / n);
  return more((z * z * threshold * (1 - threshold)) / (distance * distance), n);
}

/**
 * The same for a mean with a standard error at n samples: n (z · error / distance)², less n.
 * Null where the score equals the threshold, and where n or the error is unknown or broken.
 */
export function samplesToDecideScore(
  score: number,
  standardError: number | null,
  n: number | null,
  threshold: number,
  confidence = 0.95,
): number | null {
  if (standardError === null || n === null || !(standardError >= 0 && n >= 1)) return null;
  return more(n * ((zOf(confidence) * standardError) / distanceTo(threshold, score)) ** 2, n);
}

/** NaN where the two are equal up to rounding, as 6 / 20 and 0.3 may be: no number of samples decides then. */
function distanceTo(threshold: number, score: number): number {
  const distance = score - threshold;
  return Math.abs(distance) <= 1e-12 * Math.abs(threshold) ? Number.NaN : distance;
}

function more(needed: number, n: number): number | null {
  return Number.isFinite(needed) && needed >= 0 ? Math.max(0, Math.ceil(needed) - n) : null;
}
