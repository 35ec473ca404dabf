import { known } from '../facts/known.ts';
import type { RuleOf } from '../rule.ts';

export const mainMetricExists: RuleOf<'version'> = {
  name: 'main-metric-exists',
  severity: 'error',
  scope: 'version',
  sentence: 'The main metric of a task is one that its version has and measures on it.',
  *check({ at, facts }) {
    for (const [index, { id: task, metric }] of facts.version.tasks.entries()) {
      if (metric === undefined || isMeasured(metric, task)) continue;
      const measured = [...facts.metrics.keys()].filter((id) => isMeasured(id, task));
      yield {
        at: `${at}.tasks[${index}].metric`,
        args: { metric, task, known: known(measured, metric) },
      };
    }

    function isMeasured(metric: string, task: string): boolean {
      return facts.metrics.has(metric) && (facts.metricTasks.get(metric)?.has(task) ?? true);
    }
  },
};
