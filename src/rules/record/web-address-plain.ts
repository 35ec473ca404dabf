import type { RuleOf } from '../rule.ts';
import { addressFindings } from './web-address.ts';

export const webAddressPlain: RuleOf<'record'> = {
  name: 'web-address-plain',
  severity: 'warning',
  scope: 'record',
  sentence:
    'An address has a host name in Latin letters and no port; a maintainer looks at the others.',
  check: (subject) => addressFindings(subject, 'warning'),
};
