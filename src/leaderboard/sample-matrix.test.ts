import { expect, test } from 'vitest';
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
import { buildLeaderboard } from './build-leaderboard.ts';
import { sampleMatrix } from './sample-matrix.ts';

function matrixOf(outcomes: Record<string, readonly number[]>) {
  const names = Object.keys(outcomes);
  const registry = makeRegistry({
    benchmarks: {
      'acme-qa': benchmarkRecord({ versions: [versionFixture({ metrics: [metricFixture()] })] }),
    },
    models: Object.fromEntries(names.map((name) => [`acme/${name}`, modelRecord()])),
    results: Object.fromEntries(
      names.map((name) => {
        const values = outcomes[name] ?? [];
        const value = values.reduce((a, b) => a + b, 0) / values.length;
        return [
          `acme/${name}/acme-qa/x`,
          resultRecord({ scores: [scoreFixture({ value, n: values.length })] }),
        ];
      }),
    ),
    evidence: Object.fromEntries(
      names.map((name) => [`acme/${name}/acme-qa/x`, evidence(outcomes[name] ?? [])]),
    ),
  });
  const index = indexRegistry(registry);
  const board = buildLeaderboard(index, 'acme-qa', 'v1', 'zero-shot');
  return board && sampleMatrix(index, board);
}

function evidence(values: readonly number[]): Evidence {
  return {
    rows: values.length,
    tasks: ['qa'],
    taskOf: new Uint16Array(values.length),
    samples: values.map((_, sample) => String(sample)),
    metrics: new Map([['accuracy', Float64Array.from(values)]]),
  };
}

test('samples come easiest first, and how many rows solve how many is counted', () => {
  const matrix = matrixOf({ a: [1, 1, 1, 0], b: [1, 1, 0, 0], c: [1, 0, 0, 0] });
  expect(matrix?.samples.map(({ sample, scores }) => [sample, scores])).toEqual([
    ['0', [1, 1, 1]],
    ['1', [1, 1, 0]],
    ['2', [1, 0, 0]],
    ['3', [0, 0, 0]],
  ]);
  expect(matrix?.solvedBy).toEqual([1, 1, 1, 1]);
});

test('a pair with the same answers comes first among those that agree', () => {
  const matrix = matrixOf({ a: [1, 0, 1, 0, 1, 0], b: [1, 0, 1, 0, 1, 0], c: [0, 1, 1, 1, 0, 0] });
  expect(matrix?.alike[0]).toMatchObject({
    a: 'acme/a|||unknown|first',
    b: 'acme/b|||unknown|first',
    observed: 1,
    consistency: 1,
  });
});

test('one row with evidence makes no matrix', () => {
  expect(matrixOf({ a: [1, 0] })).toBeUndefined();
});
