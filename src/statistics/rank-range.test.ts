import { expect, it } from 'vitest';
import { rankRange } from './rank-range.ts';

it.each([
  { what: 'no method', lists: [], ranges: [] },
  {
    what: 'one method',
    lists: [[1, 2]],
    ranges: [
      { best: 1, worst: 1 },
      { best: 2, worst: 2 },
    ],
  },
  {
    what: 'three methods',
    lists: [
      [1, 2, 13],
      [1, 3, 1],
      [2, 1, 1],
    ],
    ranges: [
      { best: 1, worst: 2 },
      { best: 1, worst: 3 },
      { best: 1, worst: 13 },
    ],
  },
  {
    what: 'a rank that one method lacks',
    lists: [
      [1, null],
      [1, 2],
    ],
    ranges: [{ best: 1, worst: 1 }, null],
  },
  {
    what: 'a rank that a later one lacks',
    lists: [
      [1, 2],
      [null, 2],
      [1, 2],
    ],
    ranges: [null, { best: 2, worst: 2 }],
  },
])('the range of ranks over $what', ({ lists, ranges }) => {
  expect(rankRange(lists)).toEqual(ranges);
});
