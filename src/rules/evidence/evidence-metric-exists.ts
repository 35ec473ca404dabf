import { known } from '../facts/known.ts';
import type { RuleOf } from '../rule.ts';

export const evidenceMetricExists: RuleOf<'evidence'> = {
  name: 'evidence-metric-exists',
  severity: 'error',
  scope: 'evidence',
  sentence: 'The columns of samples are metrics of the version that have sample scores.',
  *check({ evidence, version, samplesFile }) {
    if (version === undefined) return;
    const sampled = [...version.metrics.values()].filter(({ perSample }) => perSample !== 'none');
    const names = sampled.map(({ id }) => id);
    for (const metric of evidence.metrics.keys()) {
      if (names.includes(metric)) continue;
      const args = { metric, version: version.version.id, known: known(names, metric) };
      yield { file: samplesFile, at: 'line 1', args };
    }
  },
};
