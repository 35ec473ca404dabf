import { nothing, type RuleOf } from '../rule.ts';

export const supersedesExists: RuleOf<'result'> = {
  name: 'supersedes-exists',
  severity: 'error',
  scope: 'result',
  sentence: 'A result that is superseded is there: nothing vanishes.',
  check({ record: { supersedes } }, context) {
    if (supersedes === undefined) return nothing;
    return supersedes.flatMap((id, index) => {
      const file = `results/${id}.json`;
      if (context.result(id) || context.isUnreadable(file)) return [];
      return { at: `supersedes[${index}]`, args: { id, older: file } };
    });
  },
};
