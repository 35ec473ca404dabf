import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { repeatedKeys } from './repeated-keys.ts';

const repeatsOf = (keys: readonly string[]) => {
  const text = keys.join('');
  const ends = Uint32Array.from(keys, (_, index) => keys.slice(0, index + 1).join('').length);
  const starts = Uint32Array.of(0, ...ends).subarray(0, keys.length);
  return repeatedKeys(new TextEncoder().encode(text), text, { starts, ends });
};

describe('repeatedKeys', () => {
  it.each([
    ['no keys', [], []],
    ['one key', ['a'], []],
    ['keys that differ', ['a', 'b', 'ab', 'ba'], []],
    ['a key twice', ['a', 'b', 'a'], [[2, 0]]],
    [
      'a key thrice, against the first',
      ['b', 'a', 'a', 'a'],
      [
        [2, 1],
        [3, 1],
      ],
    ],
    [
      'two keys twice, by row',
      ['b', 'a', 'b', 'a'],
      [
        [2, 0],
        [3, 1],
      ],
    ],
    ['rows without a key', ['', 'a', ''], []],
  ])('of %s', (_name, keys, repeats) => {
    expect(repeatsOf(keys)).toEqual(repeats);
  });

  it('keys that share a hash are told apart', () => {
    // Two known collisions of 32-bit FNV-1a.
    expect(repeatsOf(['costarring', 'liquid', 'declinate', 'macallums', 'liquid'])).toEqual([
      [4, 1],
    ]);
  });

  it('finds what a search of all pairs finds', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[abc]{1,3}$/)), (keys) => {
        const expected = keys
          .map((key, row) => [row, keys.indexOf(key)])
          .filter(([row, first]) => row !== first);
        expect(repeatsOf(keys)).toEqual(expected);
      }),
    );
  });
});
