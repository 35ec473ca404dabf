import { known } from '../facts/known.ts';
import { nothing, type RuleOf } from '../rule.ts';

export const metricApplies: RuleOf<'score'> = {
  name: 'metric-applies',
  severity: 'error',
  scope: 'score',
  sentence: 'A score is in a metric that is measured on its task.',
  check({ result, score, position, facts, task, metric }) {
    const measured = facts?.metricTasks.get(score.metric);
    if (!task || !metric || !measured || measured.has(score.task)) return nothing;
    const args = {
      metric: metric.id,
      task: task.id,
      known: known(measured, score.task),
      card: result.benchmark?.filed.file ?? '',
    };
    return [{ at: `scores[${position}].metric`, args }];
  },
};
