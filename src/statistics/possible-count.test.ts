import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { possibleCount, possibleCounts } from './possible-count.ts';

describe('possibleCount', () => {
  it.each([
    { score: 0.655, n: 5000, decimals: 3, count: 3275 },
    { score: 0.835, n: 164, decimals: 3, count: 137 },
    { score: 0.84, n: 164, decimals: 3, count: null },
    { score: 1, n: 38, decimals: 0, count: 38 },
    { score: 0, n: 77, decimals: 3, count: 0 },
    { score: 1, n: 1, decimals: 1, count: 1 },
    { score: 0.5, n: 1, decimals: 1, count: null },
    { score: 0.3, n: 10, decimals: 1, count: 3 },
    { score: 0.13, n: 8, decimals: 2, count: 1 },
    { score: 0.12, n: 8, decimals: 2, count: 1 },
    { score: 0.5, n: 0, decimals: 1, count: null },
    { score: 1.2, n: 10, decimals: 1, count: null },
    { score: Number.NaN, n: 10, decimals: 1, count: null },
    { score: 0.5, n: 10.5, decimals: 1, count: null },
    { score: 0.5, n: 10, decimals: -1, count: null },
  ])('$score of $n with $decimals decimals: $count', ({ score, n, decimals, count }) => {
    expect(possibleCount(score, n, decimals)).toBe(count);
  });

  it('gives all counts where several fit', () => {
    expect(possibleCounts(0.5, 1000, 1)).toEqual({ lowest: 450, highest: 550 });
    expect(possibleCount(0.5, 1000, 1)).toBe(500);
  });

  it('finds the count behind every share that was rounded', () => {
    const printed = fc
      .integer({ min: 1, max: 3000 })
      .chain((n) =>
        fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n), fc.integer({ min: 1, max: 6 })),
      );
    fc.assert(
      fc.property(printed, ([correct, n, decimals]) => {
        const counts = possibleCounts(Number((correct / n).toFixed(decimals)), n, decimals);
        expect(counts?.lowest).toBeLessThanOrEqual(correct);
        expect(counts?.highest).toBeGreaterThanOrEqual(correct);
      }),
    );
  });
});
