import { isNode } from '../../records/measures.ts';
import type { AggregateLeaf } from '../../records/shapes.ts';
import { placedNodes } from '../facts/placed-nodes.ts';
import type { RuleOf } from '../rule.ts';

export const aggregatePartsDistinct: RuleOf<'aggregate'> = {
  name: 'aggregate-parts-distinct',
  severity: 'error',
  scope: 'aggregate',
  sentence:
    'No node of an aggregate counts the same leaf twice; a weight says that a part counts more.',
  *check({ root, at }) {
    for (const { node, at: place } of placedNodes(root, at)) {
      const seen = new Set<string>();
      for (const [index, part] of node.of.entries()) {
        if (isNode(part)) continue;
        const leaf = nameOf(part);
        if (seen.has(leaf)) yield { at: `${place}.of[${index}]`, args: { leaf, node: node.id } };
        seen.add(leaf);
      }
    }
  },
};

function nameOf({ task, metric }: AggregateLeaf): string {
  return metric === undefined ? task : `${task} ${metric}`;
}
