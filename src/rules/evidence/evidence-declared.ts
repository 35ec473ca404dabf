import { samplesFileOf } from '../facts/samples-file.ts';
import { nothing, type RuleOf } from '../rule.ts';

export const evidenceDeclared: RuleOf<'result'> = {
  name: 'evidence-declared',
  severity: 'error',
  scope: 'result',
  sentence: 'A result with samples beside it declares them, with their digest and number of rows.',
  check({ filed: { id }, record }, { registry }) {
    if (record.evidence?.path !== undefined || !registry.evidence.has(id)) return nothing;
    return [{ at: 'evidence', args: { samples: samplesFileOf(id) } }];
  },
};
