import type { AggregateLeaf, AggregateNode } from '../schema/aggregate.ts';
import type { Benchmark } from '../schema/benchmark.ts';
import type { Metric } from '../schema/metric.ts';
import type { Protocol } from '../schema/protocol.ts';
import type { Task } from '../schema/task.ts';
import type { Version } from '../schema/version.ts';

/** The version of that id, or undefined. */
export function versionOf(benchmark: Benchmark, id: string): Version | undefined {
  return benchmark.versions.find((version) => version.id === id);
}

/** The newest version: the first one listed. */
export function currentVersion(benchmark: Benchmark): Version {
  const [newest] = benchmark.versions;
  if (newest === undefined)
    throw new Error('a benchmark has at least one version; the schema requires it');
  return newest;
}

/** The protocol marked as default, else the first one listed. */
export function defaultProtocol(version: Version): Protocol {
  const chosen = version.protocols.find((protocol) => protocol.default) ?? version.protocols[0];
  if (chosen === undefined)
    throw new Error('a version has at least one protocol; the schema requires it');
  return chosen;
}

/** The primary metric of a version: the one marked, else the first. */
export function primaryMetric(version: Version): Metric {
  const chosen = version.metrics.find((metric) => metric.primary) ?? version.metrics[0];
  if (chosen === undefined)
    throw new Error('a version has at least one metric; the schema requires it');
  return chosen;
}

/** The metric of that id, or undefined. */
export function metricOf(version: Version, id: string): Metric | undefined {
  return version.metrics.find((metric) => metric.id === id);
}

/** The id of the metric by which a task is ranked. */
export function mainMetricId(version: Version, task: Task): string {
  return task.metric ?? primaryMetric(version).id;
}

/** Whether a part of an aggregate is a node with parts of its own. */
export function isNode(part: AggregateLeaf | AggregateNode): part is AggregateNode {
  return 'of' in part;
}

/** The leaves below a node, in order. */
export function leavesOf(node: AggregateNode): AggregateLeaf[] {
  return node.of.flatMap((part) => (isNode(part) ? leavesOf(part) : [part]));
}

/** A node and all nodes below it, the outer ones first. */
export function nodesOf(node: AggregateNode): AggregateNode[] {
  return [node, ...node.of.filter(isNode).flatMap(nodesOf)];
}

/** The name under which a score or a leaf is looked up: task and metric. */
export function scoreKey(task: string, metric: string): string {
  return `${task} ${metric}`;
}
