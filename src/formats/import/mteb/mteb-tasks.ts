import { mainMetricId, versionOf } from '../../../records/measures.ts';
import type { Registry } from '../../../records/registry.ts';
import type { Task } from '../../../schema/task.ts';

/** How the card names a task of MTEB. */
export interface MtebTask {
  readonly benchmark: string;
  readonly version: string;
  readonly task: Task;
  readonly metric: string;
  /** MTEB's name of the metric: `ndcg_at_10` for `ndcg-at-10`. */
  readonly foreignMetric: string;
  readonly split: string;
  readonly subset: string;
}

/** The tasks that cards declare under a name of MTEB, by that name. */
export function mtebTasks(registry: Registry): Map<string, MtebTask[]> {
  const tasks = new Map<string, MtebTask[]>();
  for (const { id, record } of registry.benchmarks.values()) {
    for (const alias of record.taskAliases ?? []) {
      const version = alias.format === 'mteb' ? versionOf(record, alias.version) : undefined;
      const task = version?.tasks.find((one) => one.id === alias.task);
      if (version === undefined || task === undefined) continue;
      const metric = alias.metric ?? mainMetricId(version, task);
      const { split = 'test', subset = 'default' } = task.dataset ?? {};
      const found = {
        benchmark: id,
        version: version.id,
        task,
        metric,
        foreignMetric: metric.replaceAll('-', '_'),
        split,
        subset,
      };
      tasks.set(alias.name, [...(tasks.get(alias.name) ?? []), found]);
    }
  }
  return tasks;
}
