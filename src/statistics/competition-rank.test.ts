import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { averageRanks, competitionRanks, orderByMerit } from './competition-rank.ts';
import type { Direction } from './direction.ts';

const scores = fc.array(
  fc.oneof(fc.constant(null), fc.integer({ min: -5, max: 5 }), fc.double({ min: -5, max: 5 })),
  { maxLength: 30 },
);

describe('competitionRanks', () => {
  it.each<{
    what: string;
    scores: (number | null)[];
    direction: Direction;
    ranks: (number | null)[];
  }>([
    { what: 'no rows', scores: [], direction: 'higher', ranks: [] },
    { what: 'one row', scores: [0.3], direction: 'higher', ranks: [1] },
    {
      what: 'ties share the best rank',
      scores: [3, 2, 2, 1],
      direction: 'higher',
      ranks: [1, 2, 2, 4],
    },
    { what: 'lower is better', scores: [3, 2, 2, 1], direction: 'lower', ranks: [4, 2, 2, 1] },
    {
      what: 'closest to a target',
      scores: [0.2, 0.5, 0.8],
      direction: { target: 0.5 },
      ranks: [2, 1, 2],
    },
    {
      what: 'missing and broken have none',
      scores: [1, null, Number.NaN, 2],
      direction: 'higher',
      ranks: [2, null, null, 1],
    },
    { what: 'all equal', scores: [1, 1, 1], direction: 'lower', ranks: [1, 1, 1] },
    { what: 'the last bit counts', scores: [0.3, 0.1 + 0.2], direction: 'higher', ranks: [2, 1] },
  ])('$what', ({ scores: values, direction, ranks }) => {
    expect(competitionRanks(values, direction)).toEqual(ranks);
  });

  it('does not depend on the order of the rows', () => {
    fc.assert(
      fc.property(scores, (values) => {
        expect(competitionRanks(values.toReversed()).toReversed()).toEqual(
          competitionRanks(values),
        );
      }),
    );
  });

  it('is kept by every increasing transform, and by a decreasing one with the direction turned', () => {
    // Whole numbers, so that neither transform can round two scores together.
    const whole = fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 30 });
    fc.assert(
      fc.property(whole, (values) => {
        const ranks = competitionRanks(values);
        expect(competitionRanks(values.map((value) => value ** 3 + 7 * value))).toEqual(ranks);
        expect(
          competitionRanks(
            values.map((value) => 5 - 2 * value),
            'lower',
          ),
        ).toEqual(ranks);
      }),
    );
  });

  it('gives a duplicate the rank of its original', () => {
    fc.assert(
      fc.property(scores, (values) => {
        const ranks = competitionRanks([...values, ...values]);
        expect(ranks.slice(values.length)).toEqual(ranks.slice(0, values.length));
      }),
    );
  });
});

describe('averageRanks', () => {
  it('share the average of their places', () => {
    expect(averageRanks([3, 2, 2, 1, null])).toEqual([1, 2.5, 2.5, 4, null]);
    expect(averageRanks([5, 5, 5], 'lower')).toEqual([2, 2, 2]);
    expect(averageRanks([])).toEqual([]);
  });
});

describe('orderByMerit', () => {
  it('is best first, missing last, ties in the order of the input', () => {
    expect(orderByMerit([null, 1, 3, 1, Number.NaN, 2])).toEqual([2, 5, 1, 3, 0, 4]);
    expect(orderByMerit([null, 1, 3, 1], 'lower')).toEqual([1, 3, 2, 0]);
  });
});
