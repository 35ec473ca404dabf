import { describe, expect, it } from 'vitest';
import oracle from './oracles/quantiles.json' with { type: 'json' };
import { studentQuantile, studentTwoSidedP } from './student-t.ts';

describe('studentQuantile', () => {
  it.each(oracle.student975)('at 95 % with $degrees degrees is $t', ({ degrees, t }) => {
    expect(studentQuantile(0.95, degrees)).toBeCloseTo(t, 10);
    expect(studentTwoSidedP(t, degrees)).toBeCloseTo(0.05, 12);
  });

  it.each([
    [0, 5],
    [1, 5],
    [0.95, 0],
    [0.95, Number.NaN],
  ])('of confidence %d and %d degrees is NaN', (confidence, degrees) => {
    expect(studentQuantile(confidence, degrees)).toBeNaN();
  });
});

describe('studentTwoSidedP', () => {
  it('is 1 at 0, 0 at infinity, and NaN without degrees', () => {
    expect(studentTwoSidedP(0, 3)).toBe(1);
    expect(studentTwoSidedP(Number.POSITIVE_INFINITY, 3)).toBe(0);
    expect(studentTwoSidedP(1, 0)).toBeNaN();
  });
});
