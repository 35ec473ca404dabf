import type { Score } from '../../records/shapes.ts';
import { printedNumber } from '../printed-number.ts';
import type { RuleOf } from '../rule.ts';

/** Relative room for the error of sums in binary. */
const NOISE = 1e-9;

export const evidenceRecomputes: RuleOf<'evidence'> = {
  name: 'evidence-recomputes',
  severity: 'error',
  scope: 'evidence',
  sentence: 'A score is the mean of its samples, each averaged over its attempts first.',
  *check({ record, samplesOf, samplesFile }) {
    for (const [index, score] of record.scores.entries()) {
      const recomputed = samplesOf(score.task, score.metric)?.mean;
      if (recomputed == null || Math.abs(recomputed - score.value) <= roomOf(score)) continue;
      const { task, metric, value } = score;
      yield { at: `scores[${index}].value`, args: { task, metric, value, recomputed, samples: samplesFile } };
    }
  },
};

/** A printed value may be rounded; any other is the mean itself. */
function roomOf({ value, raw }: Score): number {
  const printed = raw && printedNumber(raw);
  return (printed ? 10 ** -printed.decimals / 2 : 0) + NOISE * Math.max(Math.abs(value), NOISE);
}
