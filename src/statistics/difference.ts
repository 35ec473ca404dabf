import { at } from './at.ts';
import { clusteredStandardError } from './clustered-standard-error.ts';
import { discordant, mcnemarExact } from './mcnemar.ts';
import { mean } from './moments.ts';
import { twoSidedP } from './normal.ts';
import { standardErrorOfMean } from './standard-error.ts';
import { studentTwoSidedP } from './student-t.ts';

/**
 * Score of A minus score of B, with its uncertainty.
 *
 * - `test` says what `p` rests on: `mcnemar` (right or wrong, same samples), `student` (same
 *   samples), `normal` (different samples: conservative where the samples were in fact shared),
 *   or `none`.
 * - `z` is difference / standardError; null where the error is 0 or unknown.
 * - `p` is two-sided; null where there is no test. Identical rows give no test, which reads as a
 *   tie, not as significance; nor does a spread of 0 on graded samples, however large the difference.
 */
export type Difference = {
  readonly difference: number;
  readonly standardError: number | null;
  readonly z: number | null;
  readonly p: number | null;
  readonly test: 'mcnemar' | 'student' | 'normal' | 'none';
};

/**
 * The difference of two rows on the same samples: `a[i]` and `b[i]` are scores on one sample.
 *
 * Standard error of the mean of a[i] - b[i] (Miller 2024, section 4.2), clustered where
 * `clusters` names a cluster per sample. Exact McNemar where all scores are 0 or 1 and there are
 * no clusters, else Student's t with n - 1 (clusters: C - 1) degrees. Null for lists of unequal
 * length, for none at all, and if a value is not finite; one sample has a difference and no error.
 */
export function pairedDifference(
  a: readonly number[],
  b: readonly number[],
  clusters?: readonly (string | number)[],
): Difference | null {
  if (a.length !== b.length || (clusters && clusters.length !== a.length)) return null;
  const differences = a.map((value, index) => value - at(b, index));
  const difference = mean(differences);
  if (difference === null) return null;
  const standardError = withoutNoise(
    clusters ? clusteredStandardError(differences, clusters) : standardErrorOfMean(differences),
    Math.max(largest(a), largest(b)),
  );
  const z = zOfDifference(difference, standardError);
  const groups = clusters ? new Set(clusters).size : a.length;
  if (!clusters && isBinary(a) && isBinary(b)) {
    return { difference, standardError, z, ...mcnemarTest(a, b) };
  }
  if (z === null) return { difference, standardError, z, p: null, test: 'none' };
  return { difference, standardError, z, p: studentTwoSidedP(z, groups - 1), test: 'student' };
}

/**
 * The difference of two scores measured on different samples: error sqrt(SE_A² + SE_B²), normal.
 *
 * Where the samples were shared and nobody knows per sample, this is conservative as long as
 * what is hard for A is hard for B. An unknown or negative error leaves the difference without a
 * test; null where a score is not finite.
 */
export function unpairedDifference(
  a: { readonly score: number; readonly standardError: number | null },
  b: { readonly score: number; readonly standardError: number | null },
): Difference | null {
  const difference = a.score - b.score;
  if (!Number.isFinite(difference)) return null;
  const standardError = combinedError(a.standardError, b.standardError);
  const z = zOfDifference(difference, standardError);
  if (z === null) return { difference, standardError, z, p: null, test: 'none' };
  return { difference, standardError, z, p: twoSidedP(z), test: 'normal' };
}

/** The error of a sum or difference of independent scores: sqrt(a² + b²); null where one is unknown or negative. */
export function combinedError(a: number | null, b: number | null): number | null {
  if (a === null || b === null || !(a >= 0 && b >= 0)) return null;
  return Math.sqrt(a * a + b * b);
}

function zOfDifference(difference: number, standardError: number | null): number | null {
  return standardError === null || standardError === 0 ? null : difference / standardError;
}

/**
 * An error below the rounding of the scores is 0: 0.3 - 0.2 and 0.2 - 0.1 differ in their last
 * bits, and a z of 1e16 from that would pass for overwhelming evidence.
 */
function withoutNoise(standardError: number | null, scale: number): number | null {
  return standardError !== null && standardError <= scale * 1e-14 ? 0 : standardError;
}

function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

function isBinary(values: readonly number[]): boolean {
  return values.every((value) => value === 0 || value === 1);
}

function mcnemarTest(a: readonly number[], b: readonly number[]): Pick<Difference, 'p' | 'test'> {
  const { onlyA, onlyB } = discordant(a, b);
  if (onlyA + onlyB === 0) return { p: null, test: 'none' };
  return { p: mcnemarExact(onlyA, onlyB), test: 'mcnemar' };
}
