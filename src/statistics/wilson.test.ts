import { describe, expect, it } from 'vitest';
import oracle from './oracles/proportion-intervals.json' with { type: 'json' };
import binom from './oracles/r-binom-intervals.json' with { type: 'json' };
import { wilson, wilsonContinuity } from './wilson.ts';

describe('wilson', () => {
  it.each(oracle.cases)('$correct/$n at $confidence', ({ correct, n, confidence, ...expected }) => {
    const interval = wilson(correct, n, confidence);
    expect(interval?.lower).toBeCloseTo(expected.wilson[0] ?? Number.NaN, 14);
    expect(interval?.upper).toBeCloseTo(expected.wilson[1] ?? Number.NaN, 14);
  });

  it.each(binom.cases)('$correct/$n as in R', ({ correct, n, ...expected }) => {
    const interval = wilson(correct, n);
    expect(interval?.lower).toBeCloseTo(expected.wilson[0] ?? Number.NaN, 7);
    expect(interval?.upper).toBeCloseTo(expected.wilson[1] ?? Number.NaN, 7);
  });

  // Newcombe 1998, Statist. Med. 17:857, table I
  it.each([
    { correct: 81, n: 263, lower: 0.2553, upper: 0.3662 },
    { correct: 15, n: 148, lower: 0.0624, upper: 0.1605 },
    { correct: 0, n: 20, lower: 0, upper: 0.1611 },
    { correct: 1, n: 29, lower: 0.0061, upper: 0.1718 },
  ])('$correct/$n as Newcombe printed it', ({ correct, n, lower, upper }) => {
    const interval = wilson(correct, n);
    expect(interval?.lower).toBeCloseTo(lower, 4);
    expect(interval?.upper).toBeCloseTo(upper, 4);
  });

  // statsmodels issue 7386: rounding pushed these two outside 0..1.
  it.each([
    { correct: 38, n: 38, end: 'upper', expected: 1 },
    { correct: 0, n: 77, end: 'lower', expected: 0 },
  ] as const)('$correct/$n ends exactly at $expected', ({ correct, n, end, expected }) => {
    for (const confidence of [0.8, 0.9, 0.95, 0.99, 0.999]) {
      const interval = wilson(correct, n, confidence);
      expect(interval?.[end]).toBe(expected);
      expect(interval?.lower).toBeGreaterThanOrEqual(0);
      expect(interval?.upper).toBeLessThanOrEqual(1);
    }
  });

  it.each([
    [0, 0, 0.95],
    [3, 2, 0.95],
    [-1, 5, 0.95],
    [Number.NaN, 5, 0.95],
    [1, Number.NaN, 0.95],
    [1, Number.POSITIVE_INFINITY, 0.95],
    [1, 2, 1],
    [1, 2, 0],
  ])('%d of %d at %d has no interval', (correct, n, confidence) => {
    expect(wilson(correct, n, confidence)).toBeNull();
    expect(wilsonContinuity(correct, n, confidence)).toBeNull();
  });
});

describe('wilsonContinuity', () => {
  it.each(oracle.cases)('$correct/$n at $confidence', ({ correct, n, confidence, ...expected }) => {
    const interval = wilsonContinuity(correct, n, confidence);
    expect(interval?.lower).toBeCloseTo(expected.wilsonContinuity[0] ?? Number.NaN, 13);
    expect(interval?.upper).toBeCloseTo(expected.wilsonContinuity[1] ?? Number.NaN, 13);
  });

  it.each(binom.cases)('$correct/$n as prop.test of R', ({ correct, n, ...expected }) => {
    const interval = wilsonContinuity(correct, n);
    expect(interval?.lower).toBeCloseTo(expected.wilsonContinuity[0] ?? Number.NaN, 7);
    expect(interval?.upper).toBeCloseTo(expected.wilsonContinuity[1] ?? Number.NaN, 7);
  });
});
