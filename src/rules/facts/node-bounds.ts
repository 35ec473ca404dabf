import { scoreKey } from '../../records/measures.ts';
import type {
  AggregateLeaf,
  AggregateNode,
  Protocol,
  Result,
  Score,
} from '../../records/shapes.ts';
import { evaluateAggregate } from '../../statistics/aggregate.ts';
import type { LeafValue } from '../../statistics/aggregate-node.ts';
import type { Direction } from '../../statistics/direction.ts';
import type { VersionFacts } from './card-facts.ts';
import { leafMetric } from './leaf-metric.ts';
import { halfPrinted } from './rounding.ts';

/** Between what a node can be, if each printed part may be off by half a unit of its last place. */
export interface NodeBounds {
  readonly lowest: number;
  readonly middle: number;
  readonly highest: number;
}

/**
 * What a node of the declared aggregate is for one result. Undefined where a part is not there, and
 * where the method compares rows or combines nothing, so that a single result has no value.
 */
export function nodeBounds(
  node: AggregateNode,
  facts: VersionFacts,
  result: Result,
  protocol: Protocol | undefined,
): NodeBounds | undefined {
  const scores = new Map(result.scores.map((score) => [scoreKey(score.task, score.metric), score]));
  const variant = protocol?.variants?.find(({ id }) => id === result.benchmark.variant);
  const valueAt = (shift: number) =>
    evaluateAggregate<AggregateLeaf>(node, {
      valueOf: (leaf) =>
        variant?.notApplicable?.includes(leaf.task)
          ? 'notApplicable'
          : leafValue(leaf, facts, scores, shift),
      directionOf: (leaf) => directionOf(leaf, facts),
    }).value;
  const [below, middle, above] = [valueAt(-1), valueAt(0), valueAt(1)];
  if (below == null || middle == null || above == null) return undefined;
  return {
    lowest: Math.min(below, middle, above),
    middle,
    highest: Math.max(below, middle, above),
  };
}

function leafValue(
  leaf: AggregateLeaf,
  facts: VersionFacts,
  scores: ReadonlyMap<string, Score>,
  shift: number,
): LeafValue {
  const metric = leafMetric(facts, leaf);
  const score = metric && scores.get(scoreKey(leaf.task, metric.id));
  if (score === undefined) return null;
  const value = score.value + shift * halfPrinted(score);
  return { value, floor: metric?.floor?.value ?? null, ceiling: metric?.ceiling?.value ?? null };
}

function directionOf(leaf: AggregateLeaf, facts: VersionFacts): Direction | null {
  const metric = leafMetric(facts, leaf);
  if (metric === undefined) return null;
  if (metric.direction === 'higher' || metric.direction === 'lower') return metric.direction;
  return metric.direction === 'target' && metric.target !== undefined
    ? { target: metric.target }
    : null;
}
