import type { RuleOf } from '../rule.ts';

export const conditionsKnown: RuleOf<'result'> = {
  name: 'conditions-known',
  severity: 'error',
  scope: 'result',
  sentence:
    'Whoever ran a result or fetched its output knows version and protocol; only a printed source may not say.',
  *check({ record: { benchmark, source } }) {
    if (source.kind === 'documentation') return;
    for (const field of ['version', 'protocol'] as const) {
      if (benchmark[field] === 'unknown')
        yield { at: `benchmark.${field}`, args: { field, kind: source.kind } };
    }
  },
};
