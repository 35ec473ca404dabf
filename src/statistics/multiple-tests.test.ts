import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  benjaminiHochberg,
  benjaminiYekutieli,
  bonferroni,
  holm,
  holmSidak,
} from './multiple-tests.ts';
import oracle from './oracles/multiple-tests.json' with { type: 'json' };

const procedures = { bonferroni, holm, holmSidak, benjaminiHochberg, benjaminiYekutieli };
const pValues = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });

describe.each(Object.entries(procedures))('%s', (name, adjust) => {
  it.each(oracle.cases)('agrees with statsmodels on $p.length values', ({ p, ...expected }) => {
    const adjusted = expected[name as keyof typeof expected];
    if (adjusted === null) return;
    for (const [index, value] of adjust(p).entries()) {
      expect(value).toBeCloseTo(adjusted[index] ?? Number.NaN, 14);
    }
  });

  it('of nothing is nothing, of one test that test', () => {
    expect(adjust([])).toEqual([]);
    expect(adjust([0.04])[0]).toBeCloseTo(0.04, 15);
  });

  it('follows its values into any order', () => {
    fc.assert(
      fc.property(pValues, (p) => {
        const forwards = adjust(p);
        const backwards = adjust(p.toReversed()).toReversed();
        expect(backwards).toEqual(forwards);
      }),
    );
  });

  it('never lowers a value and never passes 1', () => {
    fc.assert(
      fc.property(pValues, (p) => {
        for (const [index, value] of adjust(p).entries()) {
          expect(value).toBeGreaterThanOrEqual((p[index] ?? 0) * (1 - 1e-12));
          expect(value).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
