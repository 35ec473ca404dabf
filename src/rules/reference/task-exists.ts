import { known } from '../facts/known.ts';
import { nothing, type RuleOf } from '../rule.ts';

export const taskExists: RuleOf<'score'> = {
  name: 'task-exists',
  severity: 'error',
  scope: 'score',
  sentence: 'A score is of a task that the version has.',
  check({ result, score, position, facts, task }) {
    if (task !== undefined || facts === undefined || result.benchmark === undefined) return nothing;
    const args = {
      task: score.task,
      version: facts.version.id,
      known: known(facts.tasks.keys(), score.task),
      card: result.benchmark.filed.file,
    };
    return [{ at: `scores[${position}].task`, args }];
  },
};
