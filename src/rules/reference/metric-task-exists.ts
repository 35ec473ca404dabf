import { known } from '../facts/known.ts';
import type { RuleOf } from '../rule.ts';

export const metricTaskExists: RuleOf<'version'> = {
  name: 'metric-task-exists',
  severity: 'error',
  scope: 'version',
  sentence: 'A metric lists only tasks that its version has.',
  *check({ at, facts }) {
    for (const [index, { id: metric, tasks = [] }] of facts.version.metrics.entries()) {
      for (const [place, task] of tasks.entries()) {
        if (facts.tasks.has(task)) continue;
        const args = { task, metric, known: known(facts.tasks.keys(), task) };
        yield { at: `${at}.metrics[${index}].tasks[${place}]`, args };
      }
    }
  },
};
