import { clipped, type Interval, type Range } from './interval.ts';
import { zOf } from './normal.ts';
import { studentQuantile } from './student-t.ts';

/**
 * The interval score ± z · standard error, in the unit of the score; with `range` clipped to
 * what the metric can be.
 *
 * Null where the score or the error is missing or not finite, the error is negative, or the
 * confidence lies outside 0 to 1. An error of 0 gives an interval of no width: the caller says
 * whether that is a fact or a defect of the report.
 */
export function normalInterval(
  score: number | null,
  standardError: number | null,
  confidence = 0.95,
  range?: Range,
): Interval | null {
  return around(score, standardError, zOf(confidence), range);
}

/** The same with Student's t for an error from few groups: `degrees` is C - 1 for C clusters, n - 1 for n samples; above 0. */
export function studentInterval(
  score: number | null,
  standardError: number | null,
  degrees: number,
  confidence = 0.95,
  range?: Range,
): Interval | null {
  return around(score, standardError, studentQuantile(confidence, degrees), range);
}

/**
 * The standard error behind a normal interval of a known confidence: its width / 2z.
 *
 * Right for symmetric normal intervals only; for others (Wilson, bootstrap percentiles) an
 * approximation. Null where upper < lower, an end is not finite, or the confidence lies outside
 * 0 to 1.
 */
export function standardErrorOfInterval(interval: Interval, confidence = 0.95): number | null {
  const error = (interval.upper - interval.lower) / (2 * zOf(confidence));
  return Number.isFinite(error) && error >= 0 ? error : null;
}

function around(
  score: number | null,
  standardError: number | null,
  quantile: number,
  range: Range | undefined,
): Interval | null {
  if (score === null || standardError === null || !(standardError >= 0)) return null;
  const interval = {
    lower: score - quantile * standardError,
    upper: score + quantile * standardError,
  };
  if (!Number.isFinite(interval.lower) || !Number.isFinite(interval.upper)) return null;
  return range === undefined ? interval : clipped(interval, range);
}
