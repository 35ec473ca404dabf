import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agrestiCoull, agrestiCoullUnclipped } from './agresti-coull.ts';
import oracle from './oracles/proportion-intervals.json' with { type: 'json' };
import binom from './oracles/r-binom-intervals.json' with { type: 'json' };
import { wilson } from './wilson.ts';

const counts = fc
  .integer({ min: 1, max: 5000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

describe('agrestiCoull', () => {
  it.each(oracle.cases)('$correct/$n at $confidence', ({ correct, n, confidence, ...expected }) => {
    const interval = agrestiCoull(correct, n, confidence);
    expect(interval?.lower).toBeCloseTo(expected.agrestiCoull[0] ?? Number.NaN, 14);
    expect(interval?.upper).toBeCloseTo(expected.agrestiCoull[1] ?? Number.NaN, 14);
  });

  it.each(binom.cases)(
    '$correct/$n as in R, which does not clip',
    ({ correct, n, ...expected }) => {
      const [lower = Number.NaN, upper = Number.NaN] = expected.agrestiCoull;
      const interval = agrestiCoullUnclipped(correct, n, 0.95);
      // R prints 0 and 1 where none or all are right.
      if (correct > 0) expect(interval?.lower).toBeCloseTo(lower, 7);
      if (correct < n) expect(interval?.upper).toBeCloseTo(upper, 7);
      const clippedEnds = agrestiCoull(correct, n);
      expect(clippedEnds?.lower).toBeCloseTo(Math.max(0, lower), 7);
      expect(clippedEnds?.upper).toBeCloseTo(Math.min(1, upper), 7);
    },
  );

  it('contains the Wilson interval and shares its centre', () => {
    fc.assert(
      fc.property(counts, ([correct, n]) => {
        const wide = agrestiCoullUnclipped(correct, n, 0.95);
        const narrow = wilson(correct, n);
        if (wide === null || narrow === null) throw new Error('no interval');
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower + 1e-12);
        expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper - 1e-12);
        expect(wide.lower + wide.upper).toBeCloseTo(narrow.lower + narrow.upper, 12);
      }),
    );
  });

  it('is null without samples', () => {
    expect(agrestiCoull(0, 0)).toBeNull();
    expect(agrestiCoull(1, 2, 1)).toBeNull();
  });
});
