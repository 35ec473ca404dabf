import { isAfter } from '../facts/date-order.ts';
import type { RuleOf } from '../rule.ts';

export const aliasPeriodInOrder: RuleOf<'model'> = {
  name: 'alias-period-in-order',
  severity: 'error',
  scope: 'model',
  sentence: 'The time during which a spelling meant a model begins before it ends.',
  *check({ record: { aliases = [] } }) {
    for (const [index, { name, from, to }] of aliases.entries()) {
      if (from === undefined || to === undefined || !isAfter(from, to)) continue;
      yield { at: `aliases[${index}].to`, args: { name, from, to } };
    }
  },
};
