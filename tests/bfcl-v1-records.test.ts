import { describe, expect, test } from 'vitest';
import { buildLeaderboard } from '../src/leaderboard/build-leaderboard.ts';
import { indexRegistry } from '../src/records/registry-index.ts';
import { readJson, registryOf, resultsOn, samplesOf } from './registry-files.ts';

const results = resultsOn('bfcl', ({ benchmark }) => benchmark.version === 'v1');
const board = buildLeaderboard(indexRegistry(registryOf('bfcl', results)), 'bfcl', 'v1', 'bfcl-v1');
const rows = new Map(board?.ranked.map((row) => [row.result.id, row]));
const oracle: { rows: Printed[] } = readJson('tests/oracles/bfcl-v1-board.json');

/** A row of the board as it was printed, in per cent. */
interface Printed {
  readonly result: string;
  readonly mode: 'FC' | 'FC Any' | 'FC Auto' | 'Prompt';
  readonly overall: string;
  readonly simpleAst: string;
  readonly simpleExec: string;
  readonly relevance: string;
}

const variants = { FC: 'fc', 'FC Any': 'fc-any', 'FC Auto': 'fc-auto', Prompt: 'prompt' };

describe('BFCL v1', () => {
  test('ranks the 50 rows that the board printed', () => {
    expect([...rows.keys()].sort()).toEqual(oracle.rows.map(({ result }) => result).sort());
  });

  test.each(oracle.rows)('$result stands as printed: $mode, $overall overall', (printed) => {
    const cell = (column: string) => inPerCent(rows.get(printed.result)?.cells.get(column)?.value);
    expect(results.get(printed.result)?.benchmark.variant).toBe(variants[printed.mode]);
    expect([
      cell('main'),
      cell('node:simple-ast'),
      cell('node:simple-exec'),
      cell('score:relevance accuracy'),
    ]).toEqual([printed.overall, printed.simpleAst, printed.simpleExec, printed.relevance]);
  });

  test.each([...results.keys()])('the evidence of %s recomputes to its 12 accuracies', (id) => {
    const samples = samplesOf(id);
    expect(samples).toHaveLength(1700);
    const scores = results.get(id)?.scores ?? [];
    expect(scores).toHaveLength(12);
    for (const { task, value, n, correct } of scores) {
      const own = samples.filter((sample) => sample.task === task);
      const right = own.filter((sample) => sample.value === 1).length;
      expect([task, own.length, right, right / own.length]).toEqual([task, n, correct, value]);
    }
  });
});

describe('the reconciliation of BFCL v1', () => {
  const { figuresIn, carried, dropped, samples } = readJson(
    'src/formats/import/reconciliation/bfcl-samples.json',
  );

  test('accounts for every accuracy that came in', () => {
    expect([figuresIn, carried, dropped]).toEqual([600, 600, []]);
  });

  test.each<Record<string, string>>(samples)('$source, $place: $printed', (drawn) => {
    const { result = '', as = '', printed } = drawn;
    const score = results.get(result)?.scores.find(({ task }) => task === as.split(' ')[0]);
    expect(score?.value).toBe(Number(printed));
  });
});

function inPerCent(value: number | null | undefined): string | undefined {
  return typeof value === 'number' ? (value * 100).toFixed(2) : undefined;
}
