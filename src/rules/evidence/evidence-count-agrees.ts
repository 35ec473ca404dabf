import type { RuleOf } from '../rule.ts';

export const evidenceCountAgrees: RuleOf<'evidence'> = {
  name: 'evidence-count-agrees',
  severity: 'error',
  scope: 'evidence',
  sentence: 'The stated count of right samples is the number of ones among the samples.',
  *check({ record, version, samples, samplesFile }) {
    for (const [index, { task, metric, correct }] of record.scores.entries()) {
      if (correct === undefined || version?.metrics.get(metric)?.perSample !== 'binary') continue;
      const ones = samples.of(task, metric)?.ones;
      if (ones == null || ones === correct) continue;
      yield {
        at: `scores[${index}].correct`,
        args: { task, metric, correct, ones, samples: samplesFile },
      };
    }
  },
};
