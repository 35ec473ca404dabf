import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusteredStandardError, clusterTotals } from './clustered-standard-error.ts';
import { mean } from './moments.ts';
import oracle from './oracles/clustered-standard-errors.json' with { type: 'json' };
import { standardErrorOfMean } from './standard-error.ts';

const several = oracle.cases.filter((example) => new Set(example.clusters).size > 1);
const single = oracle.cases.filter((example) => new Set(example.clusters).size === 1);
const score = fc.double({ min: 0, max: 1, noNaN: true });

describe('clusteredStandardError', () => {
  it.each(several)('$name: as Miller, Inspect and statsmodels', (example) => {
    const { values, clusters } = example;
    expect(mean(values)).toBeCloseTo(example.mean, 14);
    const miller = clusteredStandardError(values, clusters, 'none');
    const corrected = clusteredStandardError(values, clusters);
    expect(miller).toBeCloseTo(example.miller, 14);
    expect(corrected).toBeCloseTo(example.corrected, 14);
    expect(miller).toBeCloseTo(example.statsmodels ?? Number.NaN, 14);
    expect(corrected).toBeCloseTo(example.statsmodelsCorrected ?? Number.NaN, 14);
  });

  it.each(single)(
    '$name: the formula gives 0, which Inspect prints; here it is unknown',
    (example) => {
      const deviations = example.values.map((value) => value - example.mean);
      const [total = Number.NaN] = clusterTotals(deviations, example.clusters);
      expect(Math.abs(total) / example.values.length).toBeCloseTo(example.miller, 14);
      expect(example.corrected).toBe(0);
      expect(clusteredStandardError(example.values, example.clusters)).toBeNull();
    },
  );

  it('is null for unequal lengths, no samples and broken values', () => {
    expect(clusteredStandardError([1, 0], ['a'])).toBeNull();
    expect(clusteredStandardError([], [])).toBeNull();
    expect(clusteredStandardError([1, Number.NaN], ['a', 'b'])).toBeNull();
  });

  it('is the plain error where every sample is a cluster of its own', () => {
    fc.assert(
      fc.property(fc.array(score, { minLength: 2, maxLength: 40 }), (values) => {
        const clusters = values.map((_, index) => index);
        expect(clusteredStandardError(values, clusters)).toBeCloseTo(
          standardErrorOfMean(values) ?? Number.NaN,
          13,
        );
      }),
    );
  });

  it('does not depend on the order of the samples', () => {
    const sample = fc.tuple(score, fc.integer({ min: 0, max: 4 }));
    fc.assert(
      fc.property(fc.array(sample, { minLength: 2, maxLength: 40 }), (samples) => {
        const error = (list: typeof samples): number | null =>
          clusteredStandardError(
            list.map(([value]) => value),
            list.map(([, cluster]) => cluster),
          );
        expect(error(samples.toReversed())).toBe(error(samples));
      }),
    );
  });
});
