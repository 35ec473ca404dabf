import { describe, expect, it } from 'vitest';
import { compareOnCommonTasks, type TaskScore } from './common-tasks.ts';
import oracle from './oracles/means.json' with { type: 'json' };

const bare = (scores: readonly (number | null)[]): TaskScore[] =>
  scores.map((score) => (score === null ? null : { score, standardError: null }));

describe('compareOnCommonTasks', () => {
  it('turns the order of the unfair means around', () => {
    const { tasks, strong, weak, common } = oracle.missing;
    const result = compareOnCommonTasks(bare(strong), bare(weak));
    expect(result?.tasks.map((task) => tasks[task])).toEqual(common.tasks);
    expect(result).toMatchObject({ meanA: common.strong, meanB: common.weak, standardError: null });
  });

  it('carries errors where all are known', () => {
    const a = [{ score: 0.5, standardError: 0.03 }, { score: 0.7, standardError: 0.03 }, null];
    const b = [
      { score: 0.4, standardError: 0.04 },
      { score: 0.4, standardError: 0.04 },
      { score: 1, standardError: 0 },
    ];
    const result = compareOnCommonTasks(a, b);
    expect(result?.difference).toBeCloseTo(0.2, 14);
    expect(result?.standardError).toBeCloseTo(Math.sqrt(2 * 0.05 ** 2) / 2, 14);
  });

  it.each([
    { what: 'no task is shared', a: bare([1, null]), b: bare([null, 1]) },
    { what: 'there are no tasks', a: [], b: [] },
    { what: 'a score is NaN', a: bare([Number.NaN]), b: bare([1]) },
    { what: 'one row is shorter', a: bare([null, 1]), b: bare([1]) },
  ])('is null where $what', ({ a, b }) => {
    expect(compareOnCommonTasks(a, b)).toBeNull();
  });
});
