import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Direction } from './direction.ts';
import { meanWinRates, winRates } from './mean-win-rate.ts';
import oracle from './oracles/mean-win-rates.json' with { type: 'json' };

const directionOf = (name: string): Direction | null =>
  name === 'higher' || name === 'lower' ? name : null;

describe('meanWinRates', () => {
  it.each(oracle.cases)('$name', ({ directions, scores, meanWinRates: expected }) => {
    const rates = meanWinRates(scores, directions.map(directionOf));
    expect(rates).toEqual(
      expected.map((rate) => (rate === null ? null : expect.closeTo(rate, 14))),
    );
  });

  it('puts a model with two of eight tasks first, which is why gaps are not averaged away', () => {
    const real = oracle.cases.at(-1);
    const rates = meanWinRates(real?.scores ?? []);
    const best = rates.indexOf(Math.max(...rates.map((rate) => rate ?? 0)));
    expect(real?.models[best]).toBe('Qwen/Qwen3-Embedding-0.6B');
    expect(real?.scores[best]?.filter((score) => score !== null)).toHaveLength(2);
  });

  it('has nothing to say of no rows, and of one row nothing but null', () => {
    expect(meanWinRates([])).toEqual([]);
    expect(meanWinRates([[0.5, 0.7]])).toEqual([null]);
  });

  it('takes NaN for missing', () => {
    expect(meanWinRates([[Number.NaN], [1], [2]])).toEqual([null, 0, 1]);
  });

  it('averages to one half over complete rows', () => {
    const board = fc
      .tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 1, max: 5 }))
      .chain(([rows, tasks]) => {
        const score = fc.integer({ min: 0, max: 4 });
        const row = fc.array(score, { minLength: tasks, maxLength: tasks });
        return fc.array(row, { minLength: rows, maxLength: rows });
      });
    fc.assert(
      fc.property(board, (scores) => {
        const rates = meanWinRates(scores).map((rate) => rate ?? Number.NaN);
        expect(rates.reduce((total, rate) => total + rate, 0) / rates.length).toBeCloseTo(0.5, 12);
      }),
    );
  });
});

it('a win rate counts ties by half and looks in the direction of the metric', () => {
  expect(winRates([1, 2, 2, null])).toEqual([0, 0.75, 0.75, null]);
  expect(winRates([1, 2, 2], 'lower')).toEqual([1, 0.25, 0.25]);
  expect(winRates([0.4, 0.5, 0.7], { target: 0.5 })).toEqual([0.5, 1, 0]);
});
