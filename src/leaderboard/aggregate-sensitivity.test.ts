import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  benchmarkRecord,
  makeRegistry,
  metricFixture,
  modelRecord,
  resultRecord,
  scoreFixture,
  taskFixture,
  versionFixture,
} from '../records/fixtures.ts';
import { indexRegistry } from '../records/registry-index.ts';
import type { Metric, Version } from '../records/shapes.ts';
import { bordaRanks } from '../statistics/borda.ts';
import { competitionRanks } from '../statistics/competition-rank.ts';
import { meanWinRates } from '../statistics/mean-win-rate.ts';
import { aggregateSensitivity } from './aggregate-sensitivity.ts';
import { buildLeaderboard } from './build-leaderboard.ts';

/** A leaderboard whose rows have a score on each of two tasks. */
function sensitivity(
  rows: Record<string, readonly [number, number]>,
  aggregate: Partial<NonNullable<Version['aggregate']>> = {},
  metrics: Metric[] = [metricFixture()],
) {
  const version = versionFixture({
    metrics,
    tasks: [
      taskFixture({ id: 'a', name: 'A' }),
      taskFixture({ id: 'b', name: 'B', ...(metrics[1] ? { metric: metrics[1].id } : {}) }),
    ],
    aggregate: { id: 'all', method: 'mean', of: [{ task: 'a' }, { task: 'b' }], ...aggregate },
  });
  const registry = makeRegistry({
    benchmarks: { 'acme-qa': benchmarkRecord({ versions: [version] }) },
    models: Object.fromEntries(Object.keys(rows).map((name) => [`acme/${name}`, modelRecord()])),
    results: Object.fromEntries(
      Object.entries(rows).map(([name, [a, b]]) => [
        `acme/${name}/acme-qa/x`,
        resultRecord({
          scores: [
            scoreFixture({ task: 'a', value: a }),
            scoreFixture({ task: 'b', value: b, metric: metrics[1]?.id ?? 'accuracy' }),
          ],
        }),
      ]),
    ),
  });
  const board = buildLeaderboard(indexRegistry(registry), 'acme-qa', 'v1', 'zero-shot');
  return board && aggregateSensitivity(board);
}

const shown = (found: ReturnType<typeof sensitivity>) =>
  found?.rows.map(({ key, rank, byMethod, overMethods, overWeights }) => [
    key.split('|')[0]?.slice(5),
    rank,
    byMethod,
    [overMethods.best, overMethods.worst],
    overWeights && [overWeights.best, overWeights.worst],
  ]);

describe('how an order depends on the method', () => {
  test('a row that is far ahead on one task leads by the mean, not by wins', () => {
    const found = sensitivity({ wide: [0.9, 0.3], even: [0.5, 0.5], good: [0.55, 0.4] });
    expect(found?.methods).toEqual(['wins']);
    expect(shown(found)).toEqual([
      ['wide', 1, [1], [1, 1], [1, 3]],
      ['even', 2, [1], [1, 2], [1, 3]],
      ['good', 3, [1], [1, 3], [2, 3]],
    ]);
  });

  test('a row that is better everywhere is first whatever is chosen', () => {
    expect(shown(sensitivity({ best: [0.9, 0.9], rest: [0.5, 0.6] }))).toEqual([
      ['best', 1, [1], [1, 1], [1, 1]],
      ['rest', 2, [2], [2, 2], [2, 2]],
    ]);
  });

  test('floors and ceilings move the order: 0.3 over a floor of 0.25 is little', () => {
    const ceiling = { value: 1, basis: 'All right.' };
    const metrics = [
      metricFixture({ tasks: ['a'], floor: { value: 0, basis: 'none' }, ceiling }),
      metricFixture({
        id: 'choice',
        tasks: ['b'],
        primary: false,
        floor: { value: 0.75, basis: 'random' },
        ceiling,
      }),
    ];
    const found = sensitivity({ one: [0.6, 0.76], two: [0.3, 0.95] }, {}, metrics);
    expect(found?.methods).toEqual(['wins', 'normalizedMean']);
    expect(found?.rows.map(({ byMethod }) => byMethod)).toEqual([
      [1, 2],
      [1, 1],
    ]);
  });

  test('the declared weights are among those tried', () => {
    const weighted = { method: 'weightedMean', weights: [0, 1] } as const;
    const found = sensitivity(
      { one: [0.9, 0.1], two: [0.1, 0.2] },
      { ...weighted, weights: [...weighted.weights] },
    );
    expect(found?.methods).toEqual(['mean', 'wins']);
    expect(shown(found)?.map(([name, rank, , , weights]) => [name, rank, weights])).toEqual([
      ['two', 1, [1, 2]],
      ['one', 2, [1, 2]],
    ]);
  });

  test('parts in other units are neither averaged nor weighted', () => {
    const metrics = [
      metricFixture({ tasks: ['a'] }),
      metricFixture({ id: 'elo', tasks: ['b'], primary: false, unit: 'elo', max: null }),
    ];
    const method = { method: 'borda' } as const;
    expect(sensitivity({ one: [0.9, 1000], two: [0.1, 1200] }, method, metrics)).toBeUndefined();
  });

  test('one row has no order', () => {
    expect(sensitivity({ one: [0.9, 0.3] })).toBeUndefined();
  });

  test('the same rows give the same ranges', () => {
    const rows = { a: [0.9, 0.3], b: [0.5, 0.5], c: [0.55, 0.4] } as const;
    expect(sensitivity(rows)).toEqual(sensitivity(rows));
  });
});

test('on complete rows the Borda count orders as the mean win rate does', () => {
  const board = fc.integer({ min: 1, max: 5 }).chain((tasks) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: tasks, maxLength: tasks }), {
      minLength: 2,
      maxLength: 8,
    }),
  );
  fc.assert(
    fc.property(board, (scores) => {
      const rates = meanWinRates(scores).map((rate) => Number(rate?.toFixed(12)));
      expect(bordaRanks(scores)).toEqual(competitionRanks(rates));
    }),
  );
});
