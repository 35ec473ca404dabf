import type { Interval } from './interval.ts';
import { zOf } from './normal.ts';

/**
 * Wilson's score interval of a share of `correct` in `n` independent right-or-wrong samples.
 *
 * Wilson 1927; recommended by Brown, Cai and DasGupta 2001 (Statist. Sci. 16:101). The ends are
 * exactly 0 for none right and exactly 1 for all right, where floating-point error would step
 * outside (statsmodels issue 7386). Null for n below 1, `correct` outside 0 to n, or a confidence
 * outside 0 to 1. It speaks for samples like these; not for clustered samples, averages of
 * judges, F1 or BLEU.
 */
export function wilson(correct: number, n: number, confidence = 0.95): Interval | null {
  if (!isShare(correct, n)) return null;
  const z = zOf(confidence);
  if (Number.isNaN(z)) return null;
  const share = correct / n;
  const shrink = 1 + (z * z) / n;
  const centre = (share + (z * z) / (2 * n)) / shrink;
  const half = (z / shrink) * Math.sqrt((share * (1 - share)) / n + (z * z) / (4 * n * n));
  return exactAtEnds(correct, n, { lower: centre - half, upper: centre + half });
}

/**
 * Wilson's interval with continuity correction (Newcombe 1998, Statist. Med. 17:857, method 4;
 * `prop.test` of R). Same arguments and nulls as `wilson`; wider, close to Clopper-Pearson.
 */
export function wilsonContinuity(correct: number, n: number, confidence = 0.95): Interval | null {
  if (!isShare(correct, n)) return null;
  const z = zOf(confidence);
  if (Number.isNaN(z)) return null;
  const share = correct / n;
  const square = z * z;
  const below = z * Math.sqrt(square - 2 - 1 / n + 4 * share * (n * (1 - share) + 1));
  const above = z * Math.sqrt(square + 2 - 1 / n + 4 * share * (n * (1 - share) - 1));
  return exactAtEnds(correct, n, {
    lower: Math.max(0, (2 * correct + square - 1 - below) / (2 * (n + square))),
    upper: Math.min(1, (2 * correct + square + 1 + above) / (2 * (n + square))),
  });
}

/** Whether `correct` of `n` can be a share: n at least 1 and `correct` between 0 and n. NaN cannot. */
export function isShare(correct: number, n: number): boolean {
  return Number.isFinite(n) && n >= 1 && correct >= 0 && correct <= n;
}

function exactAtEnds(correct: number, n: number, interval: Interval): Interval {
  return {
    lower: correct === 0 ? 0 : interval.lower,
    upper: correct === n ? 1 : interval.upper,
  };
}
