import { isNode } from '../../records/measures.ts';
import { leafMetric } from '../facts/leaf-metric.ts';
import { placedNodes } from '../facts/placed-nodes.ts';
import type { RuleOf } from '../rule.ts';

export const normalizationPossible: RuleOf<'version'> = {
  name: 'normalization-possible',
  severity: 'error',
  scope: 'version',
  sentence:
    'A normalised mean combines only metrics that state a floor and a ceiling, which differ.',
  *check({ at, facts }) {
    const { aggregate } = facts.version;
    if (aggregate === undefined) return;
    for (const { node, at: place } of placedNodes(aggregate, `${at}.aggregate`)) {
      if (node.method !== 'normalizedMean') continue;
      for (const [index, part] of node.of.entries()) {
        const metric = isNode(part) ? undefined : leafMetric(facts, part);
        if (
          metric === undefined ||
          (metric.floor && metric.ceiling && metric.floor.value !== metric.ceiling.value)
        )
          continue;
        yield { at: `${place}.of[${index}]`, args: { node: node.id, metric: metric.id } };
      }
    }
  },
};
