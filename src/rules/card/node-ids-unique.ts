import { placedNodes } from '../facts/placed-nodes.ts';
import type { RuleOf } from '../rule.ts';

/** A suite names "a task or a node", so that the two must differ as well. */
export const nodeIdsUnique: RuleOf<'aggregate'> = {
  name: 'node-ids-unique',
  severity: 'error',
  scope: 'aggregate',
  sentence: 'Each node of an aggregate has an id of its own, which is no task or member either.',
  *check({ root, at, leaves }) {
    const seen = new Set(leaves);
    for (const { node, at: place } of placedNodes(root, at)) {
      if (seen.has(node.id))
        yield { at: `${place}.id`, args: { id: node.id, isLeaf: leaves.has(node.id) } };
      seen.add(node.id);
    }
  },
};
