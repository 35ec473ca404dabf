import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Direction } from './direction.ts';
import oracle from './oracles/pareto-fronts.json' with { type: 'json' };
import { paretoFront } from './pareto.ts';

const directionOf = (name: string): Direction => (name === 'lower' ? 'lower' : 'higher');

describe('paretoFront', () => {
  it.each(oracle.cases)('$name', ({ directions, rows, points, front }) => {
    const result = paretoFront(points, directions.map(directionOf));
    expect(result.front.map((row) => rows[row])).toEqual(front);
    expect(result.front.length + result.dominated.length).toBe(rows.length);
  });

  it('lists rows with a gap apart, and they dominate no one', () => {
    const points = [[1, null], [0.5, 0.5], [0.4, Number.NaN], [0.4, 0.4], [9]];
    expect(paretoFront(points, ['higher', 'higher'])).toEqual({
      front: [1],
      dominated: [3],
      excluded: [0, 2, 4],
    });
  });

  it.each([
    { what: 'no rows', points: [], front: [] },
    { what: 'one row', points: [[1, 2]], front: [0] },
    {
      what: 'equal rows',
      points: [
        [1, 2],
        [1, 2],
      ],
      front: [0, 1],
    },
  ])('of $what', ({ points, front }) => {
    expect(paretoFront(points, ['higher', 'lower']).front).toEqual(front);
  });

  it('measures by distance to a target', () => {
    expect(paretoFront([[0.4], [0.5], [0.7]], [{ target: 0.5 }]).front).toEqual([1]);
  });

  it('does not depend on the order of the rows', () => {
    const point = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 15 }), (points) => {
        const forwards = paretoFront(points, ['higher', 'lower']).front;
        const backwards = paretoFront(points.toReversed(), ['higher', 'lower']).front;
        expect(backwards.map((row) => points.length - 1 - row).toReversed()).toEqual(forwards);
      }),
    );
  });
});
