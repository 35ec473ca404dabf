import { describe, expect, it } from 'vitest';
import { agreementOf } from './agreement.ts';

describe('agreementOf', () => {
  it.each([
    {
      what: 'identical answers',
      a: [1, 0, 1, 0],
      b: [1, 0, 1, 0],
      observed: 1,
      expected: 0.5,
      consistency: 1,
    },
    {
      what: 'chance',
      a: [1, 1, 0, 0],
      b: [1, 0, 1, 0],
      observed: 0.5,
      expected: 0.5,
      consistency: 0,
    },
    { what: 'opposites', a: [1, 0], b: [0, 1], observed: 0, expected: 0.5, consistency: -1 },
    {
      what: 'all right, where scores explain it all',
      a: [1, 1],
      b: [1, 1],
      observed: 1,
      expected: 1,
      consistency: null,
    },
  ])('$what', ({ a, b, observed, expected, consistency }) => {
    expect(agreementOf(a, b)).toEqual({ observed, expected, consistency });
  });

  it.each([
    { what: 'no samples', a: [], b: [] },
    { what: 'unequal lengths', a: [1], b: [1, 0] },
    { what: 'grades', a: [0.5], b: [1] },
    { what: 'NaN', a: [Number.NaN], b: [1] },
  ])('is null for $what', ({ a, b }) => {
    expect(agreementOf(a, b)).toBeNull();
  });
});
