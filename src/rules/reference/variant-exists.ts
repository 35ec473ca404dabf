import { known } from '../facts/known.ts';
import { nothing, type RuleOf } from '../rule.ts';

export const variantExists: RuleOf<'result'> = {
  name: 'variant-exists',
  severity: 'error',
  scope: 'result',
  sentence: 'A result names a variant that its protocol leaves open, or none.',
  check({ record, benchmark, protocol }) {
    const { variant } = record.benchmark;
    if (variant === undefined || protocol === undefined || benchmark === undefined) return nothing;
    const declared = (protocol.variants ?? []).map(({ id }) => id);
    if (declared.includes(variant)) return nothing;
    const args = {
      variant,
      protocol: protocol.id,
      known: known(declared, variant),
      card: benchmark.filed.file,
    };
    return [{ at: 'benchmark.variant', args }];
  },
};
