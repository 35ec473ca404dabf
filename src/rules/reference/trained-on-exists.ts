import { isMissingCard } from '../facts/missing-card.ts';
import type { RuleOf } from '../rule.ts';

export const trainedOnExists: RuleOf<'model'> = {
  name: 'trained-on-exists',
  severity: 'error',
  scope: 'model',
  sentence: 'Every benchmark on which a model card says the model was trained has a card.',
  *check({ record }, context) {
    for (const [index, benchmark] of (record.trainedOn ?? []).entries()) {
      if (!isMissingCard(context, benchmark)) continue;
      yield {
        at: `trainedOn[${index}]`,
        args: { benchmark, card: `benchmarks/${benchmark}/benchmark.json` },
      };
    }
  },
};
