import { printedNumber } from '../facts/printed-number.ts';
import { printedValues } from '../facts/printed-values.ts';
import type { RuleOf } from '../rule.ts';

export const rawAgrees: RuleOf<'result'> = {
  name: 'raw-agrees',
  severity: 'error',
  scope: 'result',
  sentence: 'A stored value is the printed one with its decimal point moved, and nothing else.',
  *check({ record }) {
    for (const { at, value, raw } of printedValues(record)) {
      const printed = printedNumber(raw);
      if (printed === undefined || printed?.stored === value) continue;
      const { text, scale } = raw;
      if (printed === null)
        yield { at: `${at}.raw.text`, args: { text, scale, value, reason: 'noNumber' } };
      else
        yield {
          at: `${at}.value`,
          args: { text, scale, value, expected: printed.stored, reason: 'differs' },
        };
    }
  },
};
