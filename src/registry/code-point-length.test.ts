import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codePointLength } from './code-point-length.ts';

test.each([
  ['', 0],
  ['abc', 3],
  ['é', 1],
  ['𝄞', 1],
  ['a𝄞b𝄞', 4],
  ['\ud834', 1],
  ['\udd1e\ud834', 2],
  ['\ud834\ud834\udd1e', 2],
])('the length of %j is %i', (text, length) => {
  expect(codePointLength(text)).toBe(length);
});

test('it is what iteration over any text counts, halves of pairs included', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '\ud834', '\udd1e', '𝄞', 'é')), (units) => {
      const text = units.join('');
      expect(codePointLength(text)).toBe([...text].length);
    }),
  );
});
