import { at } from './at.ts';
import { mean } from './moments.ts';
import { sum } from './sum.ts';

/** Whether the error is multiplied by sqrt(C / (C - 1)) for C clusters: `few` does, `none` does not. */
export type ClusterCorrection = 'few' | 'none';

/**
 * The standard error of a mean whose samples come in clusters (questions on one text, say):
 * sqrt(sum over clusters of (sum of deviations)²) / n (Miller 2024, arXiv:2411.00640, section 2.2).
 *
 * `clusters[i]` names the cluster of `values[i]`. The correction for few clusters is the one of
 * Inspect and of cluster-robust regression; with it, singleton clusters give the plain error.
 * Null below two clusters, where nothing is known of their spread; for lists of unequal length;
 * and if a value is not finite. Use Student's t with C - 1 degrees for an interval.
 */
export function clusteredStandardError(
  values: readonly number[],
  clusters: readonly (string | number)[],
  correction: ClusterCorrection = 'few',
): number | null {
  const centre = mean(values);
  if (centre === null || clusters.length !== values.length) return null;
  const totals = clusterTotals(
    values.map((value) => value - centre),
    clusters,
  );
  if (totals.length < 2) return null;
  const squares = sum(totals.map((total) => total * total));
  const factor = correction === 'few' ? totals.length / (totals.length - 1) : 1;
  return Math.sqrt(squares * factor) / values.length;
}

/** The sum of each cluster, in order of first appearance. */
export function clusterTotals(
  values: readonly number[],
  clusters: readonly (string | number)[],
): number[] {
  return [...grouped(values, clusters).values()].map(sum);
}

/** The values of each group, in order of first appearance. */
export function grouped<Key extends string | number>(
  values: readonly number[],
  keys: readonly Key[],
): Map<Key, number[]> {
  const groups = new Map<Key, number[]>();
  for (const [index, key] of keys.entries()) {
    const group = groups.get(key);
    if (group) group.push(at(values, index));
    else groups.set(key, [at(values, index)]);
  }
  return groups;
}
