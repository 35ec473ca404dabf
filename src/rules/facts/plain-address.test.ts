import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkWebAddress } from '../../records/web-address.ts';
import { isPlainAddress } from './plain-address.ts';

test.each([
  'https://huggingface.co/datasets/acme/results/blob/main/x.json',
  'https://arxiv.org/abs/2411.00640v1',
  'https://example.org',
  'https://example.org/?a=b#c',
  'https://www.acme-lab.com/a_b/~c',
])('%s is plain', (address) => {
  expect(isPlainAddress(address)).toBe(true);
});

test.each([
  'http://example.org',
  'https://localhost/',
  'https://127.0.0.1/',
  'https://example.org:8443/',
  'https://example.org@evil.com/',
  'https://evil.org\\@example.org/',
  'https://xn--pple-43d.com/',
  'https://www.xn--pple-43d.com/',
  'https://Example.org/',
  'https://example.org/../x',
  'https://example.org/./x',
  'https://example.org/a/..',
  'https://example.org/%2e%2e/x',
  'https://example.test/',
])('%s is looked at', (address) => {
  expect(isPlainAddress(address)).toBe(false);
});

const piece = fc.constantFrom(
  ...['https://', 'example', '.org', '.com', '.', '..', '/', '//', '-', 'xn--', '0x7f', '1', ':80'],
  ...['@', '?', '#', '%2e', '\\', 'a', 'A', 'é', ' ', '\u200b', 'https:', 'local', '~', '='],
);

test('nothing is wrong with an address that is plain', () => {
  const address = fc.array(piece, { maxLength: 8 }).map((pieces) => `https://${pieces.join('')}`);
  fc.assert(
    fc.property(address, (text) => !isPlainAddress(text) || checkWebAddress(text) === null),
    { numRuns: 20_000 },
  );
});
