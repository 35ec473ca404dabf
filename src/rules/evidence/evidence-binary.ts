import type { RuleOf } from '../rule.ts';

/** The header is line 1. */
const FIRST_ROW_LINE = 2;

export const evidenceBinary: RuleOf<'evidence'> = {
  name: 'evidence-binary',
  severity: 'error',
  scope: 'evidence',
  sentence: 'The samples of a binary metric are 0 or 1.',
  *check({ evidence, version, samplesFile }) {
    for (const [metric, values] of evidence.metrics) {
      if (version?.metrics.get(metric)?.perSample !== 'binary') continue;
      const wrong = values.findIndex((value) => value !== 0 && value !== 1 && !Number.isNaN(value));
      if (wrong < 0) continue;
      const args = { metric, value: values[wrong] ?? '' };
      yield { file: samplesFile, at: `line ${wrong + FIRST_ROW_LINE}`, args };
    }
  },
};
