import { betaQuantile, incompleteBeta } from './incomplete-beta.ts';

/**
 * The probability that a Student t value is at least as far from 0 as `t`; `degrees` > 0.
 *
 * Abramowitz and Stegun 26.7.1 with 26.5.27. NaN where t is NaN or degrees are not positive.
 */
export function studentTwoSidedP(t: number, degrees: number): number {
  return incompleteBeta(1 / (1 + (t * t) / degrees), degrees / 2, 0.5);
}

/**
 * The two-sided quantile of Student's t: the value that |t| exceeds with probability
 * 1 - confidence. `confidence` between 0 and 1, `degrees` > 0; NaN outside.
 */
export function studentQuantile(confidence: number, degrees: number): number {
  if (!(confidence > 0 && confidence < 1)) return Number.NaN;
  const share = betaQuantile(confidence, 0.5, degrees / 2);
  return Math.sqrt((degrees * share) / (1 - share));
}
