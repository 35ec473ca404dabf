import type { RuleOf } from '../rule.ts';

export const relationToAnother: RuleOf<'benchmark'> = {
  name: 'relation-to-another',
  severity: 'error',
  scope: 'benchmark',
  sentence: 'A benchmark is related to other benchmarks, not to itself.',
  *check({ id, record }, context) {
    for (const [index, { type, benchmark }] of (record.relations ?? []).entries()) {
      if (context.moves.card(benchmark) === id)
        yield { at: `relations[${index}].benchmark`, args: { type, id } };
    }
  },
};
