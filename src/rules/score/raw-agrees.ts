import { printedNumber } from '../facts/printed-number.ts';
import { nothing, type RuleOf } from '../rule.ts';

export const rawAgrees: RuleOf<'printed'> = {
  name: 'raw-agrees',
  severity: 'error',
  scope: 'printed',
  sentence: 'A stored value is the printed one with its decimal point moved, and nothing else.',
  check({ list, position, value, raw }) {
    const printed = printedNumber(raw);
    if (printed === undefined || printed?.stored === value) return nothing;
    const args = { text: raw.text, scale: raw.scale, value };
    const at = `${list}[${position}]`;
    if (printed === null) return [{ at: `${at}.raw.text`, args: { ...args, reason: 'noNumber' } }];
    return [{ at: `${at}.value`, args: { ...args, expected: printed.stored, reason: 'differs' } }];
  },
};
