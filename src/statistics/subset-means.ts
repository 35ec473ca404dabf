import { mean } from './moments.ts';

/** Right answers in a subset of n samples. */
export type SubsetCount = { readonly correct: number; readonly n: number };

/** The micro average, all right answers by all samples: large subsets dominate. Null without samples. */
export function microMean(subsets: readonly SubsetCount[]): number | null {
  const n = subsets.reduce((total, subset) => total + subset.n, 0);
  const correct = subsets.reduce((total, subset) => total + subset.correct, 0);
  return n > 0 ? correct / n : null;
}

/** The macro average, the mean of the subsets' shares. Empty subsets are left out and named by index; null if all are. */
export function macroMean(subsets: readonly SubsetCount[]): {
  readonly value: number | null;
  readonly empty: readonly number[];
} {
  const shares = subsets.flatMap((subset) => (subset.n > 0 ? [subset.correct / subset.n] : []));
  const empty = subsets.flatMap((subset, index) => (subset.n > 0 ? [] : [index]));
  return { value: mean(shares), empty };
}
