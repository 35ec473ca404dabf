import type { RuleOf } from '../rule.ts';

export const partialRunExplained: RuleOf<'result'> = {
  name: 'partial-run-explained',
  severity: 'error',
  scope: 'result',
  sentence: 'A partial run says why items were not tried.',
  *check({ record: { runs = [] } }) {
    for (const [index, { id, status, reason }] of runs.entries()) {
      if (status === 'partial' && reason === undefined)
        yield { at: `runs[${index}].reason`, args: { run: id } };
    }
  },
};
