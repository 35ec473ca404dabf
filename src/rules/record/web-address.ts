import { type AddressFinding, checkWebAddress } from '../../records/web-address.ts';
import { everyText, textsIn } from '../facts/field-tree.ts';
import { isPlainAddress } from '../facts/plain-address.ts';
import type { RecordSubject } from '../facts/subjects.ts';
import { type Finding, nothing, type RuleOf } from '../rule.ts';
import { addressFields } from './record-fields.ts';

export const webAddress: RuleOf<'record'> = {
  name: 'web-address',
  severity: 'error',
  scope: 'record',
  sentence:
    'An address is https, leads to a public host by name, and is written as a browser reads it.',
  check: (subject) => addressFindings(subject, 'error'),
};

/** The addresses of a record that are wrong, or that a maintainer should look at. */
export function addressFindings(
  subject: RecordSubject,
  severity: AddressFinding['severity'],
): Iterable<Finding> {
  const { kind, record } = subject;
  return everyText(record, addressFields[kind], isPlainAddress)
    ? nothing
    : doubtfulAddresses(subject, severity);
}

function* doubtfulAddresses(
  { kind, record }: RecordSubject,
  severity: AddressFinding['severity'],
): Iterable<Finding> {
  for (const { at, text } of textsIn(record, addressFields[kind])) {
    const finding = checkWebAddress(text);
    if (finding?.severity !== severity) continue;
    yield { at, args: { address: text, reason: finding.reason } };
  }
}
