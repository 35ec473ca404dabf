import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { samplesToDecideScore, samplesToDecideShare } from './samples-to-decide.ts';
import { wilson } from './wilson.ts';

describe('samplesToDecideShare', () => {
  it.each([
    { what: '0 failures of 60 against 5 %', correct: 0, n: 60, threshold: 0.05, more: 13 },
    { what: 'decided already', correct: 0, n: 100, threshold: 0.05, more: 0 },
    { what: 'a share at the threshold', correct: 5, n: 10, threshold: 0.5, more: null },
    { what: '0 failures against 0: never', correct: 0, n: 60, threshold: 0, more: null },
    { what: '1 failure against 0: decided', correct: 1, n: 60, threshold: 0, more: 0 },
    {
      what: 'a share at the threshold but for rounding',
      correct: 3 * 0.1,
      n: 1,
      threshold: 0.3,
      more: null,
    },
    { what: 'no samples', correct: 0, n: 0, threshold: 0.5, more: null },
    { what: 'a threshold above 1', correct: 1, n: 2, threshold: 1.5, more: null },
  ])('$what: $more', ({ correct, n, threshold, more }) => {
    expect(samplesToDecideShare(correct, n, threshold)).toBe(more);
  });

  it('agrees with the interval: with so many it decides, with fewer it does not', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 1, max: 19 }),
        (tenths, twentieth) => {
          const share = tenths / 20;
          const threshold = twentieth / 20;
          const n = 20;
          const more = samplesToDecideShare(tenths, n, threshold);
          if (more === null) {
            expect(share).toBeCloseTo(threshold, 12);
            return;
          }
          const decidedAt = (size: number): boolean => {
            const interval = wilson(share * size, size);
            return interval !== null && (interval.lower > threshold || interval.upper < threshold);
          };
          expect(decidedAt(n + more + 1)).toBe(true);
          if (more > 0) expect(decidedAt(n + more - 1)).toBe(false);
        },
      ),
    );
  });
});

describe('samplesToDecideScore', () => {
  it.each([
    {
      what: 'an error that must halve',
      error: 0.1,
      n: 100,
      threshold: 0.5 - 0.0979981992270027,
      more: 300,
    },
    { what: 'decided already', error: 0.01, n: 100, threshold: 0.3, more: 0 },
    { what: 'a score at the threshold', error: 0.1, n: 100, threshold: 0.5, more: null },
    { what: 'an error of 0', error: 0, n: 100, threshold: 0.3, more: 0 },
    { what: 'one sample', error: 0.1, n: 1, threshold: 0.5 - 0.0979981992270027, more: 3 },
    { what: 'a negative error', error: -0.1, n: 100, threshold: 0.3, more: null },
    { what: 'an unknown error', error: null, n: 100, threshold: 0.3, more: null },
    { what: 'an unknown n', error: 0.1, n: null, threshold: 0.3, more: null },
    { what: 'an n of 0', error: 0.1, n: 0, threshold: 0.3, more: null },
  ])('$what: $more', ({ error, n, threshold, more }) => {
    const found = samplesToDecideScore(0.5, error, n, threshold);
    if (more === null || found === null) expect(found).toBe(more);
    else expect(Math.abs(found - more)).toBeLessThanOrEqual(1);
  });
});
