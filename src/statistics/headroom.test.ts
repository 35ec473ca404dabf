import { describe, expect, it } from 'vitest';
import { headroom, headroomInErrors, humanGap, leaderTieSize } from './headroom.ts';

describe('headroom and human gap', () => {
  it.each([
    { what: 'half way', best: 0.625, floor: 0.25, ceiling: 1, share: 0.5 },
    { what: 'saturated', best: 1, floor: 0.25, ceiling: 1, share: 0 },
    { what: 'no better than guessing', best: 0.25, floor: 0.25, ceiling: 1, share: 1 },
    { what: 'lower is better', best: 0.25, floor: 1, ceiling: 0, share: 0.25 },
    { what: 'beyond', best: 1.1, floor: 0.1, ceiling: 1, share: expect.closeTo(-0.1 / 0.9, 14) },
    { what: 'floor and ceiling equal', best: 0.5, floor: 1, ceiling: 1, share: null },
    { what: 'both ends equal to the best', best: 1, floor: 1, ceiling: 1, share: null },
    { what: 'NaN', best: Number.NaN, floor: 0, ceiling: 1, share: null },
  ])('$what', ({ best, floor, ceiling, share }) => {
    expect(headroom(best, floor, ceiling)).toEqual(share);
    expect(humanGap(best, ceiling, floor)).toEqual(share);
  });
});

it('headroom in standard errors', () => {
  expect(headroomInErrors(0.9, 1, 0.05)).toBeCloseTo(2, 12);
  expect(headroomInErrors(0.1, 0, 0.05)).toBeCloseTo(2, 12);
  expect(headroomInErrors(0.9, 1, 0)).toBeNull();
  expect(headroomInErrors(0.9, 1, null)).toBeNull();
});

it('the leader tie counts the top rows that may be first', () => {
  expect(leaderTieSize([3, 1, 9], [1, 3, 0, 2, 4, 9])).toBe(2);
  expect(leaderTieSize([], [])).toBe(0);
});
