import { describe, expect, test } from 'vitest';
import type { Evidence } from '../records/evidence.ts';
import {
  benchmarkRecord,
  makeRegistry,
  metricFixture,
  modelRecord,
  resultRecord,
  scoreFixture,
  versionFixture,
} from '../records/fixtures.ts';
import { indexRegistry } from '../records/registry-index.ts';
import type { Score } from '../records/shapes.ts';
import { buildLeaderboard } from './build-leaderboard.ts';

const noCount = { n: undefined, nBasis: undefined };

function intervals(
  scores: Record<string, Partial<Score>>,
  evidence: Record<string, Evidence> = {},
) {
  const interval = Object.keys(evidence).length > 0 ? 'binomial' : 'mean';
  const card = benchmarkRecord({
    versions: [versionFixture({ metrics: [metricFixture({ interval })] })],
  });
  const registry = makeRegistry({
    benchmarks: { 'acme-qa': card },
    models: Object.fromEntries(Object.keys(scores).map((name) => [`acme/${name}`, modelRecord()])),
    results: Object.fromEntries(
      Object.entries(scores).map(([name, changes]) => [
        `acme/${name}/acme-qa/x`,
        resultRecord({ scores: [scoreFixture({ ...noCount, ...changes })] }),
      ]),
    ),
    evidence: Object.fromEntries(
      Object.entries(evidence).map(([name, samples]) => [`acme/${name}/acme-qa/x`, samples]),
    ),
  });
  const board = buildLeaderboard(indexRegistry(registry), 'acme-qa', 'v1', 'zero-shot');
  const ranges = board?.ranked.map(({ model, rankInterval }) => [
    model.slice(5),
    rankInterval && [rankInterval.best, rankInterval.worst],
  ]);
  return { ranges, separation: board?.separation };
}

const withError = (value: number, error: number): Partial<Score> => ({
  value,
  uncertainty: { kind: 'standardError', value: error },
});

function samples(values: readonly number[]): Evidence {
  return {
    rows: values.length,
    tasks: ['qa'],
    taskOf: new Uint16Array(values.length),
    samples: values.map((_, sample) => String(sample)),
    metrics: new Map([['accuracy', Float64Array.from(values)]]),
  };
}

describe('rank intervals on a leaderboard', () => {
  test('a chain of neighbours that cannot be told apart has overlapping intervals', () => {
    const { ranges, separation } = intervals({
      a: withError(0.6, 0.01),
      b: withError(0.57, 0.01),
      c: withError(0.54, 0.01),
      d: withError(0.51, 0.01),
      e: withError(0.48, 0.01),
    });
    expect(ranges).toEqual([
      ['a', [1, 2]],
      ['b', [1, 3]],
      ['c', [2, 4]],
      ['d', [3, 5]],
      ['e', [4, 5]],
    ]);
    expect(separation?.leaders).toEqual(['acme/a|||unknown|first', 'acme/b|||unknown|first']);
    expect(separation?.neighbours.map(({ separable }) => separable)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  test('a row without uncertainty keeps its rank, has no interval, and may stand above any other', () => {
    const { ranges, separation } = intervals({
      a: withError(0.9, 0.01),
      b: { value: 0.7 },
      c: withError(0.5, 0.01),
    });
    expect(ranges).toEqual([
      ['a', [1, 2]],
      ['b', null],
      ['c', [2, 3]],
    ]);
    expect(separation?.compared).toBe(2);
  });

  test('rows with the same samples are compared on them, which separates what their own errors cannot', () => {
    const base = Array.from({ length: 400 }, (_, sample) => Number(sample % 2 === 0));
    const better = base.map((value, sample) => (sample < 40 ? 1 : value));
    const score = (values: readonly number[]): Partial<Score> => ({
      value: values.reduce((a, b) => a + b) / values.length,
      n: values.length,
      nBasis: 'derived',
    });
    const scores = { a: score(better), b: score(base) };
    const unpaired = intervals(scores, { a: samples(better) });
    const paired = intervals(scores, { a: samples(better), b: samples(base) });
    expect(unpaired.ranges).toEqual([
      ['a', [1, 2]],
      ['b', [1, 2]],
    ]);
    expect(paired.ranges).toEqual([
      ['a', [1, 1]],
      ['b', [2, 2]],
    ]);
  });

  test('an empty leaderboard concludes nothing', () => {
    expect(intervals({}).separation).toMatchObject({ compared: 0, leaders: [], neighbours: [] });
  });
});
