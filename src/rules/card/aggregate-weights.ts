import type { AggregateNode } from '../../records/shapes.ts';
import { placedNodes } from '../facts/placed-nodes.ts';
import type { RuleOf } from '../rule.ts';

export const aggregateWeights: RuleOf<'aggregate'> = {
  name: 'aggregate-weights',
  severity: 'error',
  scope: 'aggregate',
  sentence:
    'A weighted mean has one weight for each part, not all of them zero; no other method has weights.',
  *check({ root, at }) {
    for (const { node, at: place } of placedNodes(root, at)) {
      const reason = fault(node);
      if (reason === undefined) continue;
      const { id, method, weights = [], of } = node;
      const args = { node: id, method, reason, weights: weights.length, parts: of.length };
      yield { at: `${place}.weights`, args };
    }
  },
};

function fault({ method, weights, of }: AggregateNode): 'unused' | 'count' | 'zero' | undefined {
  if (method !== 'weightedMean') return weights === undefined ? undefined : 'unused';
  if (weights?.length !== of.length) return 'count';
  return weights.some((weight) => weight > 0) ? undefined : 'zero';
}
