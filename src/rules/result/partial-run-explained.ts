import type { Run } from '../../records/shapes.ts';
import { nothing, type RuleOf } from '../rule.ts';

export const partialRunExplained: RuleOf<'result'> = {
  name: 'partial-run-explained',
  severity: 'error',
  scope: 'result',
  sentence: 'A partial run says why items were not tried.',
  check({ record: { runs } }) {
    if (runs === undefined || !runs.some(isUnexplained)) return nothing;
    return runs.flatMap((run, index) =>
      isUnexplained(run) ? { at: `runs[${index}].reason`, args: { run: run.id } } : [],
    );
  },
};

function isUnexplained({ status, reason }: Run): boolean {
  return status === 'partial' && reason === undefined;
}
