import { isNode } from '../../records/measures.ts';
import type { AggregateLeaf, AggregateNode, Metric } from '../../records/shapes.ts';
import type { VersionFacts } from '../facts/card-facts.ts';
import { leafMetric } from '../facts/leaf-metric.ts';
import { placedNodes } from '../facts/placed-nodes.ts';
import type { RuleOf } from '../rule.ts';

/** What these give lies on the scale of their parts; the other methods make a scale of their own. */
const SCALE_OF_PARTS: ReadonlySet<AggregateNode['method']> = new Set([
  'mean',
  'weightedMean',
  'minimum',
  'quantile',
]);

export const aggregateOneDirection: RuleOf<'version'> = {
  name: 'aggregate-one-direction',
  severity: 'error',
  scope: 'version',
  sentence: 'A mean, minimum or quantile combines only metrics with the same better side.',
  *check({ at, facts }) {
    const { aggregate } = facts.version;
    if (aggregate === undefined) return;
    for (const { node, at: place } of placedNodes(aggregate, `${at}.aggregate`)) {
      const directions = SCALE_OF_PARTS.has(node.method)
        ? directionsOf(node, facts)
        : new Set<string>();
      if (directions.size < 2) continue;
      yield {
        at: place,
        args: { node: node.id, method: node.method, directions: [...directions].sort() },
      };
    }
  },
};

function directionsOf(node: AggregateNode, facts: VersionFacts): Set<string> {
  return new Set(node.of.flatMap((part) => [...partDirections(part, facts)]));
}

function partDirections(
  part: AggregateLeaf | AggregateNode,
  facts: VersionFacts,
): Iterable<string> {
  if (!isNode(part)) return metricDirection(leafMetric(facts, part));
  if (part.method === 'none') return [];
  return SCALE_OF_PARTS.has(part.method) ? directionsOf(part, facts) : ['higher'];
}

/** An unknown better side contradicts nothing. */
function metricDirection(metric: Metric | undefined): string[] {
  if (metric === undefined || metric.direction === 'unknown' || metric.direction === 'none')
    return [];
  return [metric.direction === 'target' ? `target ${metric.target}` : metric.direction];
}
