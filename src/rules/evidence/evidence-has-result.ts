import { samplesFileOf } from '../facts/samples-file.ts';
import type { RuleOf } from '../rule.ts';

export const evidenceHasResult: RuleOf<'registry'> = {
  name: 'evidence-has-result',
  severity: 'error',
  scope: 'registry',
  sentence: 'Samples lie beside the result that they belong to.',
  *check({ registry }, context) {
    for (const id of registry.evidence.keys()) {
      const result = `results/${id}.json`;
      if (registry.results.has(id) || context.isUnreadable(result)) continue;
      yield { file: samplesFileOf(id), at: '', args: { result } };
    }
  },
};
