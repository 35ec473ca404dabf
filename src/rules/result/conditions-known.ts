import { nothing, type RuleOf } from '../rule.ts';

export const conditionsKnown: RuleOf<'result'> = {
  name: 'conditions-known',
  severity: 'error',
  scope: 'result',
  sentence:
    'Whoever ran a result or fetched its output knows version and protocol; only a printed source may not say.',
  check({ record: { benchmark, source } }) {
    const { version, protocol } = benchmark;
    if (version !== 'unknown' && protocol !== 'unknown') return nothing;
    if (source.kind === 'documentation') return nothing;
    const fields = (['version', 'protocol'] as const).filter(
      (name) => benchmark[name] === 'unknown',
    );
    return fields.map((field) => ({
      at: `benchmark.${field}`,
      args: { field, kind: source.kind },
    }));
  },
};
