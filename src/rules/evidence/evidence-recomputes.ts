import { roomOf } from '../facts/rounding.ts';
import type { RuleOf } from '../rule.ts';

export const evidenceRecomputes: RuleOf<'evidence'> = {
  name: 'evidence-recomputes',
  severity: 'error',
  scope: 'evidence',
  sentence: 'A score is the mean of its samples, each averaged over its attempts first.',
  *check({ record, samples, samplesFile }) {
    for (const [index, score] of record.scores.entries()) {
      const recomputed = samples.of(score.task, score.metric)?.mean;
      if (recomputed == null || Math.abs(recomputed - score.value) <= roomOf(score)) continue;
      const { task, metric, value } = score;
      yield {
        at: `scores[${index}].value`,
        args: { task, metric, value, recomputed, samples: samplesFile },
      };
    }
  },
};
