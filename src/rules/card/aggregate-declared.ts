import type { RuleOf } from '../rule.ts';

export const aggregateDeclared: RuleOf<'version'> = {
  name: 'aggregate-declared',
  severity: 'error',
  scope: 'version',
  sentence: 'A version with several tasks says how they combine, if only that they do not.',
  *check({ at, facts }) {
    const { tasks, aggregate } = facts.version;
    if (tasks.length > 1 && aggregate === undefined) yield { at, args: { tasks: tasks.length } };
  },
};
