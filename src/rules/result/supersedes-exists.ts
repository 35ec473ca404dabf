import type { RuleOf } from '../rule.ts';

export const supersedesExists: RuleOf<'result'> = {
  name: 'supersedes-exists',
  severity: 'error',
  scope: 'result',
  sentence: 'A result that is superseded is there: nothing vanishes.',
  *check({ record: { supersedes = [] } }, context) {
    for (const [index, id] of supersedes.entries()) {
      const file = `results/${id}.json`;
      if (context.result(id) || context.isUnreadable(file)) continue;
      yield { at: `supersedes[${index}]`, args: { id, older: file } };
    }
  },
};
