import { describe, expect, test } from 'vitest';
import { buildLeaderboard } from '../src/leaderboard/build-leaderboard.ts';
import type { Row } from '../src/leaderboard/row.ts';
import { indexRegistry } from '../src/records/registry-index.ts';
import { readJson, registryOf, resultsOn } from './registry-files.ts';

const BENCHMARK = 'mteb-eng-v2';
const results = resultsOn(BENCHMARK);
const registry = registryOf(BENCHMARK, results);
const card = registry.benchmarks.get(BENCHMARK)?.record;
const board = buildLeaderboard(indexRegistry(registry), BENCHMARK, 'v2', 'mteb');
const rows: Row[] = [...(board?.ranked ?? []), ...(board?.apart ?? [])];

const aggregate = card?.versions[0]?.aggregate;
/** The tasks of each type, as the card lists them. */
const types = new Map(
  (aggregate?.of ?? []).flatMap((node) =>
    'of' in node ? [[node.id, node.of.flatMap((leaf) => ('task' in leaf ? leaf.task : []))]] : [],
  ),
);

/** Plain arithmetic beside the code that the leaderboard uses; undefined where a task is missing. */
function mean(values: readonly (number | undefined)[]): number | undefined {
  let sum = 0;
  for (const value of values) {
    if (value === undefined) return undefined;
    sum += value;
  }
  return sum / values.length;
}

function meansOf(id: string): Map<string, number | undefined> {
  const scores = new Map(results.get(id)?.scores.map(({ task, value }) => [task, value]));
  const byType = [...types].map(([type, tasks]): [string, number | undefined] => [
    type,
    mean(tasks.map((task) => scores.get(task))),
  ]);
  return new Map([...byType, ['main', mean(byType.map(([, value]) => value))]]);
}

describe('MTEB (English, v2)', () => {
  test('has 41 tasks of seven types', () => {
    expect(types.size).toBe(7);
    expect([...types.values()].flat()).toHaveLength(41);
  });

  test('ranks the 30 models that have all tasks, and no other', () => {
    expect(board?.ranked).toHaveLength(30);
    const complete = [...results].filter(([, { scores }]) => scores.length === 41);
    expect(board?.ranked.map(({ result }) => result.id).sort()).toEqual(
      complete.map(([id]) => id).sort(),
    );
  });

  test.each(rows.map((row) => [row.result.id, row] as const))(
    '%s has the means that its scores give, and none where a task is missing',
    (id, row) => {
      for (const [node, expected] of meansOf(id)) {
        const value = row.cells.get(node === 'main' ? 'main' : `node:${node}`)?.value ?? undefined;
        if (expected === undefined) expect(value).toBeUndefined();
        else expect(value).toBeCloseTo(expected, 12);
      }
    },
  );

  const oracle = readJson('tests/oracles/mteb-printed-means.json');
  test.each<Record<string, string>>(oracle.rows)(
    '$result has the means that were printed',
    (printed) => {
      const { result = '', meanTask, ...nodes } = printed;
      const scores = results.get(result)?.scores ?? [];
      expect(inPerCent(mean(scores.map(({ value }) => value)))).toBe(meanTask);
      const means = meansOf(result);
      for (const [node, text] of Object.entries(nodes))
        expect([node, inPerCent(means.get(node === 'mean-task-type' ? 'main' : node))]).toEqual([
          node,
          text,
        ]);
    },
  );
});

describe('the reconciliation of MTEB', () => {
  const { figuresIn, carried, dropped, samples } = readJson(
    'src/formats/import/reconciliation/mteb.json',
  );

  test('accounts for every score that came in', () => {
    const lost = dropped.reduce((sum: number, { count }: { count: number }) => sum + count, 0);
    expect([carried + lost, carried]).toEqual([
      figuresIn,
      [...results.values()].reduce((sum, { scores }) => sum + scores.length, 0),
    ]);
  });

  test.each<Record<string, string>>(samples)(
    '$source holds $printed, and so does its record',
    (drawn) => {
      const { result = '', as = '', printed } = drawn;
      const [task, metric] = as.split(' ');
      const found = results
        .get(result)
        ?.scores.filter((score) => score.task === task && score.metric === metric);
      expect(found?.map(({ value }) => value)).toEqual([Number(printed)]);
    },
  );
});

function inPerCent(value: number | undefined): string | undefined {
  return value === undefined ? undefined : (value * 100).toFixed(2);
}
