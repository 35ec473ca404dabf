import { describe, expect, it } from 'vitest';
import { quantile } from './quantile.ts';

describe('quantile', () => {
  it.each([
    { level: 0, expected: 1 },
    { level: 0.25, expected: 1.75 },
    { level: 0.5, expected: 2.5 },
    { level: 1, expected: 4 },
  ])('$level of 1, 2, 3, 4 is $expected (type 7)', ({ level, expected }) => {
    expect(quantile([4, 2, 1, 3], level)).toBe(expected);
  });

  it('of one value is that value, at any level', () => {
    expect(quantile([7], 0.9)).toBe(7);
  });

  it.each([
    { what: 'an empty list', values: [], level: 0.5 },
    { what: 'a level above 1', values: [1, 2], level: 1.1 },
    { what: 'a negative level', values: [1, 2], level: -0.1 },
    { what: 'a level that is NaN', values: [1, 2], level: Number.NaN },
    { what: 'a value that is NaN', values: [1, Number.NaN], level: 0.5 },
  ])('is null for $what', ({ values, level }) => {
    expect(quantile(values, level)).toBeNull();
  });
});
