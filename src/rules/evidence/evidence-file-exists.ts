import { samplesFileOf } from '../facts/samples-file.ts';
import { nothing, type RuleOf } from '../rule.ts';

export const evidenceFileExists: RuleOf<'result'> = {
  name: 'evidence-file-exists',
  severity: 'error',
  scope: 'result',
  sentence: 'Evidence with a path lies beside the result.',
  check({ filed: { id }, record: { evidence } }, { registry, isUnreadable }) {
    if (evidence?.path === undefined) return nothing;
    const samples = samplesFileOf(id);
    if (registry.evidence.has(id) || registry.evidenceDigests.has(id) || isUnreadable(samples))
      return nothing;
    return [{ at: 'evidence.path', args: { samples } }];
  },
};
