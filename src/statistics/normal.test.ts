import { describe, expect, it } from 'vitest';
import { erfc, normalCdf, twoSidedP, zOf, zOfTail } from './normal.ts';
import oracle from './oracles/quantiles.json' with { type: 'json' };

describe('erfc', () => {
  // scipy 1.17.1 special.erfc
  it.each([
    [-3, 1.9999779095030015],
    [0, 1],
    [0.5, 0.4795001221869535],
    [1, 0.15729920705028516],
    [2.4999, 0.0004071699003334512],
    [2.5, 0.00040695201744495886],
    [5, 1.5374597944280347e-12],
    [10, 2.0884875837625446e-45],
    [26, 5.663192408856145e-296],
  ])('of %d is %d', (x, expected) => {
    expect(Math.abs(erfc(x) / expected - 1)).toBeLessThan(1e-12);
  });

  it('is 0 and 2 at the ends, and NaN of NaN', () => {
    expect(erfc(Number.POSITIVE_INFINITY)).toBe(0);
    expect(erfc(Number.NEGATIVE_INFINITY)).toBe(2);
    expect(erfc(Number.NaN)).toBeNaN();
  });
});

describe('normalCdf and twoSidedP', () => {
  it('meet the usual points', () => {
    expect(normalCdf(0)).toBe(0.5);
    expect(normalCdf(1.959963984540054)).toBeCloseTo(0.975, 14);
    expect(twoSidedP(-1.959963984540054)).toBeCloseTo(0.05, 14);
    expect(twoSidedP(Number.POSITIVE_INFINITY)).toBe(0);
  });
});

describe('zOf and zOfTail', () => {
  it.each(oracle.normal)('the two-sided quantile of $confidence is $z', ({ confidence, z }) => {
    expect(zOf(confidence)).toBeCloseTo(z, 14);
    expect(zOfTail((1 - confidence) / 2)).toBeCloseTo(z, 14);
  });

  it.each([0.9, 0.95, 0.99])('the pinned quantile of %d is the computed one', (confidence) => {
    expect(zOf(confidence)).toBeCloseTo(zOfTail((1 - confidence) / 2), 14);
  });

  it.each([1e-300, 1e-20, 1e-7, 0.01, 0.3, 0.5, 0.7])(
    'the tail of zOfTail(%d) is that tail',
    (tail) => {
      expect(Math.abs(erfc(zOfTail(tail) / Math.SQRT2) / 2 / tail - 1)).toBeLessThan(1e-11);
    },
  );

  it.each([
    [0, Number.POSITIVE_INFINITY],
    [1, Number.NEGATIVE_INFINITY],
    [-0.1, Number.NaN],
    [Number.NaN, Number.NaN],
  ])('zOfTail(%d) is %d', (tail, expected) => {
    expect(zOfTail(tail)).toBe(expected);
  });

  it.each([0, 1, -1, Number.NaN])('a confidence of %d has no quantile', (confidence) => {
    expect(zOf(confidence)).toBeNaN();
  });
});
