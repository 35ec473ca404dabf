import { placedNodes } from '../facts/placed-nodes.ts';
import type { RuleOf } from '../rule.ts';

export const aggregateQuantile: RuleOf<'aggregate'> = {
  name: 'aggregate-quantile',
  severity: 'error',
  scope: 'aggregate',
  sentence: 'The method quantile says which quantile; no other method has one.',
  *check({ root, at }) {
    for (const { node, at: place } of placedNodes(root, at)) {
      const { id, method, quantile } = node;
      if ((method === 'quantile') === (quantile !== undefined)) continue;
      yield { at: `${place}.quantile`, args: { node: id, method, given: quantile !== undefined } };
    }
  },
};
