import { nothing, type RuleOf } from '../rule.ts';

export const benchmarkExists: RuleOf<'result'> = {
  name: 'benchmark-exists',
  severity: 'error',
  scope: 'result',
  sentence: 'The folder of a result is named for a benchmark that has a card.',
  check({ filed, benchmark }, context) {
    const card = `benchmarks/${filed.benchmark}/benchmark.json`;
    if (benchmark !== undefined || context.isUnreadable(card)) return nothing;
    return [{ at: '', args: { benchmark: filed.benchmark, card } }];
  },
};
