import { known } from '../facts/known.ts';
import type { RuleOf } from '../rule.ts';

export const taskAliasResolves: RuleOf<'benchmark'> = {
  name: 'task-alias-resolves',
  severity: 'error',
  scope: 'benchmark',
  sentence: 'A foreign task name stands for a version, a task and a metric that the card has.',
  *check({ id, record }, context) {
    const versions = context.benchmark(id)?.versions;
    if (versions === undefined || record.taskAliases === undefined) return;
    for (const [index, { version, task, metric }] of record.taskAliases.entries()) {
      const facts = versions.get(version);
      const steps = [
        ['version', version, versions],
        ['task', task, facts?.tasks],
        ['metric', metric, facts?.metrics],
      ] as const;
      for (const [field, value, declared] of steps) {
        if (value === undefined || declared === undefined || declared.has(value)) continue;
        const at = `taskAliases[${index}].${field}`;
        yield { at, args: { field, value, known: known(declared.keys(), value) } };
      }
    }
  },
};
