import type { Interval } from './interval.ts';

/** What evidence says about a requirement. */
export type Verdict = 'pass' | 'fail' | 'undecided' | 'missing';

/** What a requirement asks of the true value: at least `min`, at most `max`. */
export type Threshold = { readonly min?: number | undefined; readonly max?: number | undefined };

/**
 * The verdict of an interval against a threshold: `pass` if all of it meets the threshold, `fail`
 * if none of it does, `undecided` if it straddles.
 *
 * So for a failure rate the upper bound counts: 0 of 60 is not 0. The confidence is that of the
 * interval: a two-sided interval at 90 % decides each side at 95 %. No score is `missing`; a
 * score without an interval is `undecided`, whatever its value. An end that meets the threshold
 * exactly passes. An empty threshold passes.
 */
export function verdictOf(
  score: number | null,
  interval: Interval | null,
  threshold: Threshold,
): Verdict {
  if (score === null || !Number.isFinite(score)) return 'missing';
  if (interval === null) return 'undecided';
  const min = threshold.min ?? Number.NEGATIVE_INFINITY;
  const max = threshold.max ?? Number.POSITIVE_INFINITY;
  if (interval.upper < min || interval.lower > max) return 'fail';
  return interval.lower >= min && interval.upper <= max ? 'pass' : 'undecided';
}

const GRAVEST_FIRST = ['fail', 'missing', 'undecided', 'pass'] as const;

/**
 * The verdict over several requirements is the gravest: fail, then missing, then undecided, then
 * pass; so no good average hides a failure. No requirement passes.
 */
export function overallVerdict(verdicts: readonly Verdict[]): Verdict {
  return GRAVEST_FIRST.find((verdict) => verdicts.includes(verdict)) ?? 'pass';
}
