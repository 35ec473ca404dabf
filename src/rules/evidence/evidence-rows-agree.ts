import type { RuleOf } from '../rule.ts';

export const evidenceRowsAgree: RuleOf<'evidence'> = {
  name: 'evidence-rows-agree',
  severity: 'error',
  scope: 'evidence',
  sentence: 'The stated number of rows is that of the samples beside the result.',
  *check({ record, evidence: { rows }, samplesFile }) {
    const stated = record.evidence?.rows;
    if (stated === undefined || stated === rows) return;
    yield { at: 'evidence.rows', args: { samples: samplesFile, stated, found: rows } };
  },
};
