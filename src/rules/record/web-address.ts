import type { AddressFinding } from '../../records/web-address.ts';
import { checkWebAddress } from '../../records/web-address.ts';
import { textsAt } from '../facts/field-path.ts';
import type { RecordSubject } from '../facts/subjects.ts';
import type { Finding, RuleOf } from '../rule.ts';
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
export function* addressFindings(
  { kind, record }: RecordSubject,
  severity: AddressFinding['severity'],
): Iterable<Finding> {
  for (const field of addressFields[kind]) {
    for (const { at, text } of textsAt(record, field)) {
      const finding = checkWebAddress(text);
      if (finding?.severity === severity)
        yield { at, args: { address: text, reason: finding.reason } };
    }
  }
}
