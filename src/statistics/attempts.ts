import { grouped } from './clustered-standard-error.ts';
import { mean } from './moments.ts';

/** One value per sample: its mean over the attempts at it. */
export type SampleMeans<Sample> = { readonly samples: Sample[]; readonly values: number[] };

/**
 * Averages repeated attempts per sample, so that an error is taken across samples.
 *
 * Attempts at one question are not independent: n questions tried K times each carry
 * Var = (Var(x) + E[noise] / K) / n, never 1 / (n K) (Miller 2024, section 3.1). `samples[i]`
 * names the sample of `values[i]`; the result keeps the order of first appearance. Null for
 * lists of unequal length or if a value is not finite.
 */
export function averageOverAttempts<Sample extends string | number>(
  values: readonly number[],
  samples: readonly Sample[],
): SampleMeans<Sample> | null {
  if (values.length !== samples.length || !values.every(Number.isFinite)) return null;
  const groups = grouped(values, samples);
  return {
    samples: [...groups.keys()],
    values: [...groups.values()].map((attempts) => mean(attempts) ?? Number.NaN),
  };
}
