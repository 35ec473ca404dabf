import type { RuleOf } from '../rule.ts';

export const evidenceSamplesDigest: RuleOf<'evidence'> = {
  name: 'evidence-samples-digest',
  severity: 'error',
  scope: 'evidence',
  sentence:
    'Where a card gives the digest of the sample ids of a task, the samples have just these ids.',
  *check({ record, benchmark, evidence, version, samples, samplesFile }, { sha256 }) {
    const isPartial = record.runs?.some(({ status }) => status === 'partial') ?? false;
    if (sha256 === undefined || version === undefined || isPartial) return;
    for (const task of evidence.tasks) {
      const stated = version.tasks.get(task)?.sampleIdsDigest;
      if (stated === undefined) continue;
      const ids = [...samples.idsOf(task)].sort();
      const found = sha256(ids.join('\n'));
      if (found === stated) continue;
      const args = { task, stated, found, count: ids.length, card: benchmark?.filed.file ?? '' };
      yield { file: samplesFile, at: 'sample', args };
    }
  },
};
