import { scoreKey } from '../../records/measures.ts';
import type { AggregateLeaf, AggregateNode, Protocol, Result } from '../../records/shapes.ts';
import { evaluateAggregate } from '../../statistics/aggregate.ts';
import type { LeafValue } from '../../statistics/aggregate-node.ts';
import type { Direction } from '../../statistics/direction.ts';
import type { VersionFacts } from './card-facts.ts';
import { leafMetric } from './leaf-metric.ts';
import { halfPrinted } from './rounding.ts';

/**
 * The value of a node with every printed part moved by so many half units of its last place. Null
 * where a part is not there, and where the method compares rows or combines nothing, so that a
 * single result has no value.
 */
export type NodeValue = (node: AggregateNode, halfUnits: number) => number | null;

/** What the nodes of the declared aggregate are for one result. */
export function nodeValues(
  facts: VersionFacts,
  result: Result,
  protocol: Protocol | undefined,
): NodeValue {
  const scores = new Map(result.scores.map((score) => [scoreKey(score.task, score.metric), score]));
  const variant = protocol?.variants?.find(({ id }) => id === result.benchmark.variant);
  const directionOf = (leaf: AggregateLeaf) => leafDirection(leaf, facts);
  return (node, halfUnits) => {
    const row = { valueOf: (leaf: AggregateLeaf) => leafValue(leaf, halfUnits), directionOf };
    return evaluateAggregate<AggregateLeaf>(node, row).value;
  };

  function leafValue(leaf: AggregateLeaf, halfUnits: number): LeafValue {
    if (variant?.notApplicable?.includes(leaf.task)) return 'notApplicable';
    const metric = leafMetric(facts, leaf);
    const score = metric && scores.get(scoreKey(leaf.task, metric.id));
    if (score === undefined) return null;
    const value = score.value + (halfUnits === 0 ? 0 : halfUnits * halfPrinted(score));
    return { value, floor: metric?.floor?.value ?? null, ceiling: metric?.ceiling?.value ?? null };
  }
}

function leafDirection(leaf: AggregateLeaf, facts: VersionFacts): Direction | null {
  const metric = leafMetric(facts, leaf);
  if (metric === undefined) return null;
  if (metric.direction === 'higher' || metric.direction === 'lower') return metric.direction;
  return metric.direction === 'target' && metric.target !== undefined
    ? { target: metric.target }
    : null;
}
