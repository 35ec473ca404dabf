import type { RuleOf } from '../rule.ts';

export const oneCardAFolder: RuleOf<'suite'> = {
  name: 'one-card-a-folder',
  severity: 'error',
  scope: 'suite',
  sentence: 'A folder holds a benchmark or a suite, since the two share their ids.',
  *check({ id }, context) {
    if (context.registry.benchmarks.has(id)) yield { at: '', args: { id } };
  },
};
