import { expect, test } from 'vitest';
import { circles } from './circles.ts';

const circlesOf = (arrows: Record<string, string[]>) =>
  circles(Object.keys(arrows), (id) => arrows[id] ?? []);

test.each([
  ['no arrows', { a: [], b: [] }, []],
  ['a chain', { a: ['b'], b: ['c'], c: [] }, []],
  ['two ways to one end', { a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, []],
  ['an arrow to itself', { a: ['a'] }, [['a', 'a']]],
  ['a circle of two', { a: ['b'], b: ['a'] }, [['a', 'b', 'a']]],
  ['a circle behind a tail', { a: ['b'], b: ['c'], c: ['b'] }, [['b', 'c', 'b']]],
  [
    'two circles that share an id',
    { a: ['b', 'c'], b: ['a'], c: ['a'] },
    [
      ['a', 'b', 'a'],
      ['a', 'c', 'a'],
    ],
  ],
  ['an arrow to what is not there', { a: ['z'] }, []],
])('circles finds what %s holds', (_, arrows, expected) => {
  expect(circlesOf(arrows)).toEqual(expected);
});

test('circles follows a chain of 100,000 without running out of stack', () => {
  const next = (id: string) => (Number(id) < 100_000 ? [String(Number(id) + 1)] : ['0']);
  expect(circles(['0'], next)).toHaveLength(1);
});
