import { isMissingCard } from '../facts/missing-card.ts';
import type { RuleOf } from '../rule.ts';

export const relatedBenchmarkExists: RuleOf<'benchmark'> = {
  name: 'related-benchmark-exists',
  severity: 'error',
  scope: 'benchmark',
  sentence: 'Every benchmark that a benchmark card refers to has a card.',
  *check({ record }, context) {
    const { relations = [], distinctFrom = [] } = record;
    const related = [
      ...relations.map(
        ({ benchmark }, index) => [`relations[${index}].benchmark`, benchmark] as const,
      ),
      ...distinctFrom.map(
        ({ benchmark }, index) => [`distinctFrom[${index}].benchmark`, benchmark] as const,
      ),
    ];
    for (const [at, benchmark] of related) {
      if (!isMissingCard(context, benchmark)) continue;
      yield { at, args: { benchmark, card: `benchmarks/${benchmark}/benchmark.json` } };
    }
  },
};
