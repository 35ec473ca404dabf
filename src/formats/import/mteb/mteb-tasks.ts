import { mainMetricId, metricOf, versionOf } from '../../../records/measures.ts';
import type { Registry } from '../../../records/registry.ts';
import type { Metric } from '../../../schema/metric.ts';
import type { Task } from '../../../schema/task.ts';
import type { Version } from '../../../schema/version.ts';

/** The place that a task of MTEB has in a card. */
export interface MtebTask {
  /** MTEB's name of the task. */
  readonly name: string;
  readonly benchmark: string;
  readonly version: Version;
  readonly task: Task;
  readonly metric: Metric;
  /** MTEB's name of the metric: `ndcg_at_10` for `ndcg-at-10`. */
  readonly foreignMetric: string;
  readonly split: string;
  readonly subset: string;
}

/** The tasks that cards declare under a name of MTEB, by that name; a task may be part of several benchmarks. */
export function mtebTasks(registry: Registry): ReadonlyMap<string, readonly MtebTask[]> {
  const places = [...registry.benchmarks.values()].flatMap(({ id, record }) =>
    (record.taskAliases ?? [])
      .filter(({ format }) => format === 'mteb')
      .flatMap(({ name, version, task, metric }) =>
        placeOf(name, id, versionOf(record, version), task, metric),
      ),
  );
  return Map.groupBy(places, ({ name }) => name);
}

function placeOf(
  name: string,
  benchmark: string,
  version: Version | undefined,
  taskId: string,
  metricId: string | undefined,
): MtebTask[] {
  const task = version?.tasks.find(({ id }) => id === taskId);
  if (version === undefined || task === undefined) return [];
  const metric = metricOf(version, metricId ?? mainMetricId(version, task));
  if (metric === undefined) return [];
  const { split = 'test', subset = 'default' } = task.dataset ?? {};
  const foreignMetric = metric.id.replaceAll('-', '_');
  return [{ name, benchmark, version, task, metric, foreignMetric, split, subset }];
}
