import { expect, it } from 'vitest';
import { merit, sameDirection } from './direction.ts';

it.each([
  { score: 0.7, direction: 'higher', expected: 0.7 },
  { score: 0.7, direction: 'lower', expected: -0.7 },
  { score: 0, direction: 'lower', expected: 0 },
  { score: 0.7, direction: { target: 0.5 }, expected: -0.2 },
  { score: 0.3, direction: { target: 0.5 }, expected: -0.2 },
  { score: null, direction: 'higher', expected: null },
  { score: Number.NaN, direction: 'lower', expected: null },
  { score: Number.POSITIVE_INFINITY, direction: 'higher', expected: null },
] as const)('the merit of $score, $direction, is $expected', ({ score, direction, expected }) => {
  expect(merit(score, direction)).toEqual(expected === null ? null : expect.closeTo(expected, 15));
});

it('compares directions by what they ask', () => {
  expect(sameDirection('higher', 'higher')).toBe(true);
  expect(sameDirection('higher', 'lower')).toBe(false);
  expect(sameDirection({ target: 1 }, { target: 1 })).toBe(true);
  expect(sameDirection({ target: 1 }, { target: 2 })).toBe(false);
  expect(sameDirection({ target: 1 }, 'higher')).toBe(false);
});
