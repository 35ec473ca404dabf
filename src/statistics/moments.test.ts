import { describe, expect, it } from 'vitest';
import { correlation, covariance, deviation, mean, variance } from './moments.ts';
import oracle from './oracles/paired-differences.json' with { type: 'json' };

describe('mean, variance and deviation', () => {
  it.each([
    { values: [], mean: null, variance: null },
    { values: [3], mean: 3, variance: null },
    { values: [2, 4, 4, 4, 5, 5, 7, 9], mean: 5, variance: 32 / 7 },
    { values: [0.1, 0.1, 0.1], mean: 0.1, variance: 0 },
    { values: [1, Number.NaN], mean: null, variance: null },
    { values: [1, Number.POSITIVE_INFINITY], mean: null, variance: null },
  ])('of $values', ({ values, mean: centre, variance: spread }) => {
    expect(mean(values)).toBe(centre);
    expect(variance(values)).toBe(spread);
    expect(deviation(values)).toBe(spread === null ? null : Math.sqrt(spread));
  });
});

describe('covariance and correlation', () => {
  it('are null where two values or two lengths are not given, or one list is constant', () => {
    expect(covariance([1], [2])).toBeNull();
    expect(covariance([1, 2], [1])).toBeNull();
    expect(covariance([1, 2], [1, Number.NaN])).toBeNull();
    expect(covariance([], [])).toBeNull();
    expect(correlation([1, 1], [1, 2])).toBeNull();
  });

  it.each(oracle.cases)('agree with numpy on $name', ({ a, b, meanA, meanB, correlation: r }) => {
    expect(mean(a)).toBeCloseTo(meanA, 14);
    expect(mean(b)).toBeCloseTo(meanB, 14);
    expect(correlation(a, b)).toBeCloseTo(r, 13);
  });
});
