import { betaQuantile } from './incomplete-beta.ts';
import type { Interval } from './interval.ts';
import { isShare } from './wilson.ts';

/**
 * The exact interval of Clopper and Pearson (1934): beta quantiles; covers at least as often as
 * it promises, hence wide. For requirements where an error must not be on the optimistic side.
 *
 * Null for n below 1, `correct` outside 0 to n, or a confidence outside 0 to 1.
 */
export function clopperPearson(correct: number, n: number, confidence = 0.95): Interval | null {
  if (!isShare(correct, n) || !(confidence > 0 && confidence < 1)) return null;
  const tail = (1 - confidence) / 2;
  return {
    lower: correct === 0 ? 0 : betaQuantile(tail, correct, n - correct + 1),
    upper: correct === n ? 1 : 1 - betaQuantile(tail, n - correct, correct + 1),
  };
}
