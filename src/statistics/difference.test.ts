import { describe, expect, it } from 'vitest';
import { clusteredStandardError } from './clustered-standard-error.ts';
import { combinedError, pairedDifference, unpairedDifference } from './difference.ts';
import { covariance, mean } from './moments.ts';
import { twoSidedP } from './normal.ts';
import oracle from './oracles/paired-differences.json' with { type: 'json' };
import { bernoulliStandardError, standardErrorOfMean } from './standard-error.ts';
import { studentTwoSidedP } from './student-t.ts';

const near = (expected: number | null) => (expected === null ? null : expect.closeTo(expected, 12));

describe('pairedDifference', () => {
  it.each(oracle.cases)('$name: difference, error and z', ({ a, b, ...expected }) => {
    const result = pairedDifference(a, b);
    expect(result?.difference).toBeCloseTo(expected.difference, 14);
    expect(result?.standardError).toBeCloseTo(expected.paired, 14);
    expect(result?.z).toEqual(near(expected.z));
  });

  it.each(oracle.cases)('$name: p by the normal distribution and by Student', (example) => {
    const { z } = pairedDifference(example.a, example.b) ?? { z: null };
    expect(z === null ? null : twoSidedP(z)).toEqual(near(example.normalP));
    expect(z === null ? null : studentTwoSidedP(z, example.n - 1)).toEqual(near(example.studentP));
  });

  it.each(oracle.cases)('$name: the error follows from covariance, too', (example) => {
    const { a, b, n } = example;
    const errorA = standardErrorOfMean(a) ?? Number.NaN;
    const errorB = standardErrorOfMean(b) ?? Number.NaN;
    const square = errorA ** 2 + errorB ** 2 - (2 * (covariance(a, b) ?? Number.NaN)) / n;
    expect(Math.sqrt(Math.max(0, square))).toBeCloseTo(example.pairedFromCovariance, 7);
  });

  it.each(oracle.cases)('$name: p is that of the test it names', (example) => {
    const result = pairedDifference(example.a, example.b);
    if (result?.test === 'mcnemar') expect(result.p).toEqual(near(example.mcnemar?.exactP ?? null));
    if (result?.test === 'student') expect(result.p).toEqual(near(example.studentP));
    if (result?.test === 'none') expect(result.p).toBeNull();
  });

  it('names its test', () => {
    const tests = oracle.cases.map(({ a, b }) => pairedDifference(a, b)?.test);
    expect(tests).toEqual(['mcnemar', 'none', 'student', 'mcnemar']);
  });

  it.each(oracle.cases.filter(({ clusters }) => clusters))('$name: clustered', (example) => {
    const { a, b, clusters, clustered } = example;
    if (!clusters || !clustered) throw new Error('the oracle has no clusters');
    const differences = a.map((value, index) => value - (b[index] ?? Number.NaN));
    expect(mean(differences)).toBeCloseTo(clustered.mean, 14);
    expect(standardErrorOfMean(differences)).toBeCloseTo(clustered.plain, 14);
    const deviations = differences.map((value) => (value - clustered.mean) ** 2);
    const population = Math.sqrt((mean(deviations) ?? Number.NaN) / differences.length);
    expect(population).toBeCloseTo(clustered.plainPopulation, 14);
    expect(clusteredStandardError(differences, clusters, 'none')).toBeCloseTo(clustered.miller, 14);
    const result = pairedDifference(a, b, clusters);
    expect(result?.standardError).toBeCloseTo(clustered.corrected, 14);
    expect(result?.p).toBeCloseTo(studentTwoSidedP(1, 5), 12);
  });

  it.each([
    { what: 'no samples', a: [], b: [] },
    { what: 'unequal lengths', a: [1], b: [1, 0] },
    { what: 'a score that is NaN', a: [1, Number.NaN], b: [1, 0] },
  ])('is null for $what', ({ a, b }) => {
    expect(pairedDifference(a, b)).toBeNull();
  });

  it('of one graded sample has no error and no test', () => {
    expect(pairedDifference([0.5], [0.25])).toEqual({
      difference: 0.25,
      standardError: null,
      z: null,
      p: null,
      test: 'none',
    });
  });

  it('of graded samples that all differ by the same makes no claim', () => {
    expect(pairedDifference([0.5, 0.75], [0.25, 0.5])).toMatchObject({ standardError: 0, p: null });
  });

  it('does not take the rounding of decimals for a spread', () => {
    const result = pairedDifference([0.3, 0.2, 0.7], [0.2, 0.1, 0.6]);
    expect(result).toMatchObject({ standardError: 0, z: null, p: null, test: 'none' });
  });

  it('of all right against all wrong still has the exact test', () => {
    const result = pairedDifference(new Array(10).fill(1), new Array(10).fill(0));
    expect(result).toMatchObject({ standardError: 0, z: null, test: 'mcnemar' });
    expect(result?.p).toBeCloseTo(2 / 1024, 14);
  });
});

describe('unpairedDifference', () => {
  it.each(oracle.cases)('$name', ({ a, b, meanA, meanB, unpaired, difference }) => {
    const row = (values: number[], score: number) => ({
      score,
      standardError: standardErrorOfMean(values),
    });
    const result = unpairedDifference(row(a, meanA), row(b, meanB));
    expect(result?.difference).toBeCloseTo(difference, 14);
    expect(result?.standardError).toBeCloseTo(unpaired, 14);
  });

  it('tests by the normal distribution', () => {
    const result = unpairedDifference(
      { score: 0.7, standardError: bernoulliStandardError(0.5, 100) },
      { score: 0.6, standardError: 0 },
    );
    expect(result).toMatchObject({ test: 'normal', standardError: 0.05 });
    expect(result?.p).toBeCloseTo(twoSidedP(2), 12);
  });

  it.each([
    { what: 'an error is unknown', error: null },
    { what: 'an error is negative', error: -1 },
    { what: 'both errors are 0', error: 0 },
  ])('has no test where $what', ({ error }) => {
    const b = { score: 0.6, standardError: 0 };
    expect(unpairedDifference({ score: 0.7, standardError: error }, b)).toMatchObject({
      z: null,
      p: null,
      test: 'none',
    });
  });

  it('is null where a score is not a number', () => {
    const a = { score: Number.NaN, standardError: 0.1 };
    expect(unpairedDifference(a, { score: 0.6, standardError: 0.1 })).toBeNull();
  });
});

it('combines errors as the hypotenuse', () => {
  expect(combinedError(3, 4)).toBe(5);
  expect(combinedError(null, 4)).toBeNull();
});
