import {
  isNode,
  leavesOf,
  mainMetricId,
  metricOf,
  nodesOf,
  primaryMetric,
} from '../records/measures.ts';
import type { AggregateLeaf, AggregateNode, Metric, Version } from '../records/shapes.ts';
import type { Column } from './leaderboard.ts';

/** A leaf of the main number, with its metric resolved. */
export interface Leaf {
  readonly task: string;
  readonly metric: Metric;
}

/** The leaves that the main number is made of: those of the aggregate, else the main metric of every task. */
export function mainLeaves(version: Version): Leaf[] {
  const leaves: AggregateLeaf[] = version.aggregate
    ? leavesOf(version.aggregate)
    : version.tasks.map(({ id }) => ({ task: id }));
  return leaves.map(({ task, metric }) => resolveLeaf(version, task, metric));
}

/** A leaf's metric: the one it names, else the main metric of its task. */
export function resolveLeaf(version: Version, taskId: string, metricId: string | undefined): Leaf {
  const task = version.tasks.find(({ id }) => id === taskId);
  const wanted = metricId ?? (task ? mainMetricId(version, task) : undefined);
  const metric = wanted === undefined ? undefined : metricOf(version, wanted);
  return { task: taskId, metric: metric ?? primaryMetric(version) };
}

/** The columns of a version's leaderboards: main, aggregate nodes, tasks, then further metrics. */
export function columnsOf(version: Version): Column[] {
  const leaves = mainLeaves(version);
  const main = mainColumn(version, leaves);
  const nodes = version.aggregate ? nodesOf(version.aggregate).slice(1) : [];
  const single = leaves.length === 1 ? leaves[0] : undefined;
  const taken = new Set(leaves.map(columnIdOf));
  return [
    main,
    ...nodes.map((node) => nodeColumn(version, node)),
    ...(single ? [] : leaves.map((leaf) => leafColumn(version, leaf))),
    ...furtherLeaves(version)
      .filter((leaf) => !taken.has(columnIdOf(leaf)))
      .map((leaf) => leafColumn(version, leaf)),
  ];
}

/** The column id of a task and metric. */
export function columnIdOf(leaf: Leaf): string {
  return `score:${leaf.task} ${leaf.metric.id}`;
}

function furtherLeaves(version: Version): Leaf[] {
  return version.metrics.flatMap((metric) =>
    version.tasks
      .filter((task) => metric.tasks?.includes(task.id) ?? isUsualMetric(version, metric))
      .map((task) => ({ task: task.id, metric })),
  );
}

/** A metric without a list of tasks is measured on all of them, unless it is some task's main metric only. */
function isUsualMetric(version: Version, metric: Metric): boolean {
  return !version.tasks.some((task) => task.metric === metric.id);
}

function mainColumn(version: Version, leaves: readonly Leaf[]): Column {
  const first = leaves[0]?.metric ?? primaryMetric(version);
  if (version.aggregate === undefined) return metricColumn('main', first.name, 'main', first);
  return { ...nodeColumn(version, version.aggregate), id: 'main', kind: 'main' };
}

function nodeColumn(version: Version, node: AggregateNode): Column {
  const metric = nodeMetric(version, node);
  return metricColumn(`node:${node.id}`, node.name ?? node.id, 'node', metric);
}

/** The unit, direction and range of a node: those of its parts where they agree, else those of its method. */
function nodeMetric(version: Version, node: AggregateNode): MeasureOf {
  if (node.method === 'meanWinRate' || node.method === 'normalizedMean') return proportion;
  if (node.method === 'none') return { ...proportion, direction: 'none' };
  if (node.method === 'borda') return { ...proportion, unit: 'points', max: null };
  if (node.method === 'bradleyTerry') return { ...proportion, unit: 'elo', min: null, max: null };
  const parts = node.of.map((part) =>
    isNode(part) ? nodeMetric(version, part) : resolveLeaf(version, part.task, part.metric).metric,
  );
  return sharedMeasure(parts);
}

type MeasureOf = Pick<Metric, 'unit' | 'direction' | 'min' | 'max'> & {
  unitLabel?: string | undefined;
  target?: number | undefined;
};

const proportion: MeasureOf = { unit: 'proportion', direction: 'higher', min: 0, max: 1 };

function sharedMeasure(parts: readonly MeasureOf[]): MeasureOf {
  const [first, ...rest] = parts;
  if (first === undefined) return proportion;
  const same = <Key extends keyof MeasureOf>(key: Key) =>
    rest.every((part) => part[key] === first[key]);
  return {
    ...sharedUnit(parts),
    direction: same('direction') ? first.direction : 'unknown',
    target: same('target') ? first.target : undefined,
    min: extreme(
      parts.map(({ min }) => min),
      Math.min,
    ),
    max: extreme(
      parts.map(({ max }) => max),
      Math.max,
    ),
  };
}

/** Shares and ratios are both plain numbers, so a mean of them is one; other units do not mix. */
function sharedUnit(parts: readonly MeasureOf[]): Pick<MeasureOf, 'unit' | 'unitLabel'> {
  const units = new Set(parts.map(({ unit }) => unit));
  const [first] = parts;
  if (first !== undefined && units.size === 1)
    return { unit: first.unit, unitLabel: first.unitLabel };
  const isPlain = [...units].every((unit) => unit === 'proportion' || unit === 'ratio');
  return isPlain
    ? { unit: 'ratio', unitLabel: undefined }
    : { unit: 'other', unitLabel: 'mixed units' };
}

function extreme(
  bounds: readonly (number | null)[],
  pick: (...values: number[]) => number,
): number | null {
  const known = bounds.filter((bound) => bound !== null);
  return known.length === bounds.length ? pick(...known) : null;
}

function leafColumn(version: Version, leaf: Leaf): Column {
  const task = version.tasks.find(({ id }) => id === leaf.task);
  const name = task?.name ?? leaf.task;
  const label =
    version.tasks.length === 1
      ? leaf.metric.name
      : isMainLeaf(version, leaf)
        ? name
        : `${name}: ${leaf.metric.name}`;
  return metricColumn(columnIdOf(leaf), label, 'score', leaf.metric);
}

function isMainLeaf(version: Version, leaf: Leaf): boolean {
  const task = version.tasks.find(({ id }) => id === leaf.task);
  return task !== undefined && mainMetricId(version, task) === leaf.metric.id;
}

function metricColumn(id: string, label: string, kind: Column['kind'], metric: MeasureOf): Column {
  const { unit, unitLabel, direction, target, min, max } = metric;
  return { id, label, kind, unit, unitLabel, direction, target, min, max };
}
