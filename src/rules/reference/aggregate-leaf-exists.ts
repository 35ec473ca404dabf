import { known } from '../facts/known.ts';
import { placedLeaves } from '../facts/placed-nodes.ts';
import type { RuleOf } from '../rule.ts';

export const aggregateLeafExists: RuleOf<'aggregate'> = {
  name: 'aggregate-leaf-exists',
  severity: 'error',
  scope: 'aggregate',
  sentence:
    'The leaves of an aggregate are tasks and metrics of its version, or members of its suite.',
  *check({ root, at, leaves, metrics }) {
    for (const { leaf, at: place } of placedLeaves(root, at)) {
      if (!leaves.has(leaf.task)) {
        const args = { field: 'task', value: leaf.task, known: known(leaves, leaf.task) };
        yield { at: `${place}.task`, args };
      }
      if (leaf.metric === undefined || metrics.has(leaf.metric)) continue;
      const args = { field: 'metric', value: leaf.metric, known: known(metrics, leaf.metric) };
      yield { at: `${place}.metric`, args };
    }
  },
};
