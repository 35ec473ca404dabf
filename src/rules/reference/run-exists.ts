import { known } from '../facts/known.ts';
import { nothing, type RuleOf } from '../rule.ts';

export const runExists: RuleOf<'score'> = {
  name: 'run-exists',
  severity: 'error',
  scope: 'score',
  sentence: 'A score names a run of its own result, or none.',
  check({ result, score: { run }, position }) {
    if (run === undefined) return nothing;
    const runs = result.record.runs ?? [];
    if (runs.some(({ id }) => id === run)) return nothing;
    const args = {
      run,
      known: known(
        runs.map(({ id }) => id),
        run,
      ),
    };
    return [{ at: `scores[${position}].run`, args }];
  },
};
