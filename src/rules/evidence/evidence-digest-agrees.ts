import { samplesFileOf } from '../facts/samples-file.ts';
import { nothing, type RuleOf } from '../rule.ts';

export const evidenceDigestAgrees: RuleOf<'result'> = {
  name: 'evidence-digest-agrees',
  severity: 'error',
  scope: 'result',
  sentence: 'The stated sha256 is that of the samples beside the result.',
  check({ filed: { id }, record: { evidence } }, { registry }) {
    const found = registry.evidenceDigests.get(id);
    if (evidence?.path === undefined || found === undefined || found === evidence.sha256)
      return nothing;
    return [
      {
        at: 'evidence.sha256',
        args: { samples: samplesFileOf(id), stated: evidence.sha256, found },
      },
    ];
  },
};
