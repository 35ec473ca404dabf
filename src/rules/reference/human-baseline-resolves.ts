import { humanScores } from '../facts/human-scores.ts';
import { known } from '../facts/known.ts';
import type { RuleOf } from '../rule.ts';

export const humanBaselineResolves: RuleOf<'benchmark'> = {
  name: 'human-baseline-resolves',
  severity: 'error',
  scope: 'benchmark',
  sentence: 'A human baseline is of a version, a task and a metric that the card has.',
  *check({ id }, context) {
    const benchmark = context.benchmark(id);
    if (benchmark === undefined) return;
    for (const { at, score, facts } of humanScores(benchmark)) {
      const steps = [
        ['version', score.version, benchmark.versions],
        ['task', score.task, facts?.tasks],
        ['metric', score.metric, facts?.metrics],
      ] as const;
      for (const [field, value, declared] of steps) {
        if (value === undefined || declared === undefined || declared.has(value)) continue;
        yield {
          at: `${at}.${field}`,
          args: { field, value, known: known(declared.keys(), value) },
        };
      }
    }
  },
};
