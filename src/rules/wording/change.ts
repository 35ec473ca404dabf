import type { Change } from '../fix/change.ts';
import { safeFacts } from './safe-facts.ts';
import type { Facts } from './words.ts';

const wordings: Readonly<Record<Change['kind'], (facts: Facts) => string>> = {
  format: () => 'written in the canonical form',
  byteOrderMark: () => 'byte order mark removed',
  migration: ({ version }) => `brought to version ${version} of the record format`,
  schemaVersion: ({ version }) => `version ${version} of the record format added`,
  composition: () => 'text brought to the composed form of Unicode (NFC)',
  zero: () => '-0 written as 0',
  order: () => 'sorted, each entry once',
  printedValue: ({ from, to }) => `${from} written as ${to}, which was printed`,
  onlyVersion: ({ version }) => `${version} filled in, the only version`,
  evidence: ({ path, rows }) => `${path} declared, ${rows} rows; state its license`,
};

/** What was changed, in a few words. */
export function describeChange({ kind, args }: Change): string {
  return wordings[kind](safeFacts({ args }));
}
