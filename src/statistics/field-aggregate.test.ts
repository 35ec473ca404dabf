import { describe, expect, it } from 'vitest';
import type { AggregateNode, LeafValue } from './aggregate-node.ts';
import type { Direction } from './direction.ts';
import { evaluateField } from './field-aggregate.ts';
import borda from './oracles/borda.json' with { type: 'json' };
import winRates from './oracles/mean-win-rates.json' with { type: 'json' };

type Row = readonly (number | 'notApplicable' | null)[];
type Tree = AggregateNode<number>;

const node = (method: Tree['method'], of: Tree['of']): Tree => ({ id: method, method, of });

function evaluated(
  tree: Tree,
  rows: readonly Row[],
  directions: readonly (Direction | null)[] = [],
) {
  return evaluateField(tree, {
    rows,
    valueOf: (row, task): LeafValue => {
      const score = row[task] ?? null;
      return typeof score === 'number' ? { value: score } : score;
    },
    directionOf: (task) => (task in directions ? (directions[task] ?? null) : 'higher'),
  });
}

const valuesOf = (results: ReturnType<typeof evaluated>) => results.map(({ value }) => value);
const reasonsOf = (results: ReturnType<typeof evaluated>) => results.map(({ reason }) => reason);

describe('evaluateField', () => {
  const complete = borda.cases.filter(({ completeMeans }) => !completeMeans.includes(null));

  it.each(complete)('Borda of $name', ({ tasks, scores, points }) => {
    expect(valuesOf(evaluated(node('borda', [...tasks.keys()]), scores))).toEqual(points);
  });

  const full = winRates.cases.filter(
    ({ scores, directions }) => !scores.flat().includes(null) && !directions.includes('none'),
  );

  it.each(full)('mean win rate of $name', ({ directions, scores, meanWinRates }) => {
    const tree = node('meanWinRate', [...directions.keys()]);
    const results = evaluated(
      tree,
      scores,
      directions.map((name) => (name === 'lower' ? name : 'higher')),
    );
    expect(valuesOf(results)).toEqual(meanWinRates);
  });

  it('Bradley-Terry with each task as a match', () => {
    const results = evaluated(node('bradleyTerry', [0, 1, 2]), [
      [3, 1, 2],
      [1, 3, 1],
      [2, 2, 3],
    ]);
    // The first beats the second 2 to 1, the third beats both 2 to 1.
    const [a = 0, b = 0, c = 0] = valuesOf(results).map((value) => value ?? Number.NaN);
    expect(a + b + c).toBeCloseTo(0, 12);
    expect([c > a, a > b]).toEqual([true, true]);
  });

  it('refuses Bradley-Terry where a row wins everything', () => {
    const results = evaluated(node('bradleyTerry', [0, 1]), [
      [3, 3],
      [1, 2],
      [2, 1],
    ]);
    expect(reasonsOf(results)).toEqual(['disconnected', 'disconnected', 'disconnected']);
  });

  it('lets an incomplete row neither have a value nor move the others', () => {
    const rows: Row[] = [
      [0.9, 0.2],
      [0.5, 0.5],
      [0.1, 0.9],
    ];
    for (const method of ['borda', 'meanWinRate'] as const) {
      const before = evaluated(node(method, [0, 1]), rows);
      const after = evaluated(node(method, [0, 1]), [...rows, [0.99, null]]);
      expect(after.slice(0, 3)).toEqual(before);
      expect(after[3]).toMatchObject({ value: null, reason: 'missing', covered: 1, total: 2 });
    }
  });

  it('averages win rates over what applies, and compares points only where all applies', () => {
    const rows: Row[] = [
      [0.9, 'notApplicable'],
      [0.5, 0.5],
      [0.1, 0.9],
    ];
    expect(valuesOf(evaluated(node('meanWinRate', [0, 1]), rows))).toEqual([1, 0.25, 0.5]);
    const points = evaluated(node('borda', [0, 1]), rows);
    expect(valuesOf(points)).toEqual([null, 1, 1]);
    expect(reasonsOf(points)).toEqual(['notApplicable', null, null]);
  });

  it('takes each task in its direction, and refuses one without', () => {
    const rows: Row[] = [
      [0.9, 10],
      [0.5, 30],
    ];
    expect(valuesOf(evaluated(node('borda', [0, 1]), rows, ['higher', 'lower']))).toEqual([2, 0]);
    expect(reasonsOf(evaluated(node('borda', [0, 1]), rows, ['higher', null]))).toEqual([
      'directions',
      'directions',
    ]);
  });

  it('compares rows inside a mean and means inside a comparison', () => {
    const rows: Row[] = [
      [0.9, 0.2, 0.4],
      [0.5, 0.5, 0.6],
    ];
    const inside = evaluated(
      node('mean', [node('meanWinRate', [0, 1]), node('meanWinRate', [2])]),
      rows,
    );
    expect(valuesOf(inside)).toEqual([0.25, 0.75]);
    const around = evaluated(node('borda', [node('mean', [0, 1]), 2]), rows);
    expect(valuesOf(around)).toEqual([1, 1]);
    const twice = evaluated(node('borda', [node('borda', [0, 1, 2]), 2]), rows);
    expect(valuesOf(twice)).toEqual([0, 2]);
  });

  it('gives every row what it would have alone where no method compares', () => {
    const rows: Row[] = [
      [0.2, 0.4],
      [0.5, null],
    ];
    const results = evaluated(node('mean', [0, 1]), rows);
    expect(results[0]?.value).toBeCloseTo(0.3, 14);
    expect(results[1]).toMatchObject({ value: null, reason: 'missing' });
  });

  it.each([
    { what: 'no rows', method: 'borda', rows: [], values: [] },
    { what: 'one row: it beats nobody', method: 'borda', rows: [[1]], values: [0] },
    { what: 'one row: no rate without others', method: 'meanWinRate', rows: [[1]], values: [null] },
    { what: 'one row alone', method: 'bradleyTerry', rows: [[1]], values: [0] },
    { what: 'two equal rows', method: 'meanWinRate', rows: [[1], [1]], values: [0.5, 0.5] },
    { what: 'two equal rows', method: 'bradleyTerry', rows: [[1], [1]], values: [0, 0] },
  ] as const)('defines $what ($method)', ({ method, rows, values }) => {
    expect(valuesOf(evaluated(node(method, [0]), rows))).toEqual(values);
  });

  it('does not depend on the order of the rows', () => {
    const [law] = borda.cases;
    const rows = law?.scores ?? [];
    const tree = node('meanWinRate', [0, 1, 2, 3, 4, 5, 6, 7]);
    expect(valuesOf(evaluated(tree, rows.toReversed())).toReversed()).toEqual(
      valuesOf(evaluated(tree, rows)),
    );
  });
});
