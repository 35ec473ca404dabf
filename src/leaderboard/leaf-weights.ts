import { isNode } from '../records/measures.ts';
import type { AggregateNode } from '../records/shapes.ts';

/**
 * How much each leaf counts in an aggregate made of means only, in the order of the leaves; the weights sum to 1.
 * Null where some node is not a plain or weighted mean: then a difference of two rows is no sum over leaves.
 */
export function leafWeights(node: AggregateNode): number[] | null {
  const shares = shareOfParts(node);
  if (shares === null) return null;
  const weights: number[] = [];
  for (const [place, part] of node.of.entries()) {
    const below = isNode(part) ? leafWeights(part) : [1];
    if (below === null) return null;
    weights.push(...below.map((weight) => weight * (shares[place] ?? 0)));
  }
  return weights;
}

function shareOfParts({ method, weights, of }: AggregateNode): number[] | null {
  if (method === 'mean') return of.map(() => 1 / of.length);
  if (method !== 'weightedMean' || weights?.length !== of.length) return null;
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return total > 0 ? weights.map((weight) => weight / total) : null;
}
