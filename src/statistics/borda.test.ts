import { describe, expect, it } from 'vitest';
import { bordaMatrix, bordaPoints, bordaRanks } from './borda.ts';
import { mean } from './moments.ts';
import oracle from './oracles/borda.json' with { type: 'json' };

const near = (value: number | null) => (value === null ? null : expect.closeTo(value, 14));

describe('Borda counts', () => {
  it.each(oracle.cases)('$name: points and ranks', ({ scores, points, ranks }) => {
    expect(bordaPoints(scores)).toEqual(points);
    expect(bordaRanks(scores)).toEqual(ranks);
  });

  it.each(oracle.cases)('$name: means of complete rows only', (example) => {
    const available = example.scores.map((row) => row.filter((score) => score !== null));
    expect(available.map((row) => row.length)).toEqual(example.tasksRun);
    expect(available.map(mean)).toEqual(example.availableMeans.map(near));
    const complete = available.map((row) => (row.length < example.tasks.length ? null : mean(row)));
    expect(complete).toEqual(example.completeMeans.map(near));
  });

  it('tells another story than the mean of what is there', () => {
    const [law] = oracle.cases;
    const row = law?.models.indexOf('Qwen/Qwen3-Embedding-0.6B') ?? -1;
    expect(law?.ranks[row]).toBe(13);
    expect(Math.max(...(law?.availableMeans ?? []))).toBe(law?.availableMeans[row]);
  });

  it('follow the direction of each task', () => {
    expect(
      bordaMatrix(
        [
          [1, 1],
          [2, 2],
          [3, 3],
        ],
        ['higher', 'lower'],
      ),
    ).toEqual([
      [0, 2],
      [1, 1],
      [2, 0],
    ]);
  });

  it('of no rows are none, of one row 0, of equal rows equal', () => {
    expect(bordaPoints([])).toEqual([]);
    expect(bordaPoints([[0.4]])).toEqual([0]);
    expect(bordaPoints([[1], [1], [Number.NaN]])).toEqual([1.5, 1.5, 0]);
  });
});
