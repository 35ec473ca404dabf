import { mainMetricId } from '../../records/measures.ts';
import type { AggregateLeaf, Metric } from '../../records/shapes.ts';
import type { VersionFacts } from './card-facts.ts';

/** The metric of a leaf: the one it names, else the main metric of its task; undefined if it names what is not there. */
export function leafMetric(
  facts: VersionFacts,
  { task, metric }: AggregateLeaf,
): Metric | undefined {
  if (metric !== undefined) return facts.metrics.get(metric);
  const found = facts.tasks.get(task);
  return found && facts.metrics.get(mainMetricId(facts.version, found));
}
