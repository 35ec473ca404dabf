import { describe, expect, it } from 'vitest';
import { type BootstrapPlan, bootstrap } from './bootstrap.ts';
import { combinedTaskMeans, meanOverUnits } from './bootstrap-statistic.ts';
import { bordaMatrix } from './borda.ts';
import law from './oracles/borda.json' with { type: 'json' };
import { randomFrom } from './random.ts';
import { standardErrorOfMean } from './standard-error.ts';

const random = randomFrom(11);
const samples = Array.from({ length: 3 }, (_, row) =>
  Array.from({ length: 200 }, () => (random() < 0.5 + row / 10 ? 1 : 0)),
);
const plan = (values: number[][], more: Partial<BootstrapPlan> = {}): BootstrapPlan => ({
  rows: values.length,
  strata: [values[0]?.length ?? 0],
  statistic: meanOverUnits(values),
  ...more,
});

describe('bootstrap', () => {
  it('finds the standard error of a mean', () => {
    const results = bootstrap(plan(samples, { resamples: 4000 }));
    for (const [row, result] of results.entries()) {
      const known = standardErrorOfMean(samples[row] ?? []) ?? Number.NaN;
      expect((result?.standardError ?? 0) / known).toBeGreaterThan(0.95);
      expect((result?.standardError ?? 0) / known).toBeLessThan(1.05);
      expect((result?.interval.upper ?? 0) - (result?.interval.lower ?? 0)).toBeCloseTo(
        3.92 * known,
        1,
      );
    }
  });

  it('repeats with its seed and differs without', () => {
    expect(bootstrap(plan(samples, { seed: 4 }))).toEqual(bootstrap(plan(samples, { seed: 4 })));
    expect(bootstrap(plan(samples, { seed: 4 }))).not.toEqual(
      bootstrap(plan(samples, { seed: 5 })),
    );
  });

  it('does not depend on the order of the rows', () => {
    expect(bootstrap(plan(samples.toReversed())).toReversed()).toEqual(bootstrap(plan(samples)));
  });

  it('shares each resample among the rows, so a constant lead is certain', () => {
    const [base = []] = samples;
    const results = bootstrap(plan([base, base.map((score) => score + 0.01)]));
    expect(results.map((result) => result?.ranks)).toEqual([
      { best: 2, worst: 2 },
      { best: 1, worst: 1 },
    ]);
  });

  it('gives duplicates the same interval and rank', () => {
    const [base = [], other = []] = samples;
    const [a, , b] = bootstrap(plan([base, other, base]));
    expect(a).toEqual(b);
  });

  it('draws within strata only', () => {
    const seen: number[][] = [];
    bootstrap({
      rows: 1,
      strata: [2, 5],
      resamples: 20,
      statistic: (counts, out) => {
        seen.push([...counts]);
        out[0] = 0;
      },
    });
    const total = (counts: number[]) => counts.reduce((sum, count) => sum + count, 0);
    expect(new Set(seen.map((counts) => total(counts.slice(0, 2))))).toEqual(new Set([2]));
    expect(new Set(seen.map((counts) => total(counts.slice(2))))).toEqual(new Set([5]));
  });

  it.each([
    { what: 'no strata', strata: [] },
    { what: 'a stratum of one unit', strata: [5, 1] },
    { what: 'a broken stratum', strata: [Number.NaN] },
  ])('has no interval for $what', ({ strata }) => {
    expect(bootstrap(plan(samples, { strata }))).toEqual([null, null, null]);
  });

  it('has no interval for a row with a missing number, and none for no rows', () => {
    const results = bootstrap(
      plan([
        [1, 0, 1],
        [1, 0, Number.NaN],
      ]),
    );
    expect(results[0]).not.toBeNull();
    expect(results[1]).toBeNull();
    expect(bootstrap(plan([]))).toEqual([]);
  });

  it('has intervals of no width where all is equal', () => {
    const [only] = bootstrap(plan([[1, 1, 1]]));
    expect(only).toEqual({
      interval: { lower: 1, upper: 1 },
      standardError: 0,
      ranks: { best: 1, worst: 1 },
    });
  });

  it('combines task means when samples are drawn', () => {
    const [a = [], b = []] = samples;
    const tasks = [
      [a, b],
      [b, a],
    ];
    const statistic = combinedTaskMeans(tasks, (means, out) => {
      for (let row = 0; row < out.length; row += 1) {
        out[row] = ((means[row * 2] ?? 0) + (means[row * 2 + 1] ?? 0)) / 2;
      }
    });
    const out = new Float64Array(2);
    statistic(new Uint32Array(400).fill(1), out);
    const mean = (values: number[]) =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(out[0]).toBeCloseTo((mean(a) + mean(b)) / 2, 12);
    const results = bootstrap({ rows: 2, strata: [200, 200], statistic });
    expect(results.every((result) => result !== null && result.standardError > 0.01)).toBe(true);
  });
});

describe('a bootstrap of Borda counts over tasks', () => {
  it('holds the ranks of MTEB(Law, v1)', () => {
    const [board] = law.cases;
    const points = bordaMatrix(board?.scores ?? []);
    const results = bootstrap(plan(points));
    const misses = results.filter((result, row) => {
      const rank = board?.ranks[row] ?? Number.NaN;
      return !(result && result.ranks.best <= rank && rank <= result.ranks.worst);
    });
    expect(misses).toEqual([]);
  });
});
