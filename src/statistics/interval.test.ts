import { expect, it } from 'vitest';
import { clipped, contains } from './interval.ts';

it('clips an interval to what the metric can be', () => {
  const interval = { lower: -0.1, upper: 1.2 };
  expect(clipped(interval, { min: 0, max: 1 })).toEqual({ lower: 0, upper: 1 });
  expect(clipped(interval, { min: 0, max: null })).toEqual({ lower: 0, upper: 1.2 });
  expect(clipped(interval, { min: null, max: null })).toEqual(interval);
  expect(clipped({ lower: 2, upper: 3 }, { min: 0, max: 1 })).toEqual({ lower: 1, upper: 1 });
});

it('contains its ends', () => {
  expect(contains({ lower: 0, upper: 1 }, 0)).toBe(true);
  expect(contains({ lower: 0, upper: 1 }, 1)).toBe(true);
  expect(contains({ lower: 0, upper: 1 }, 1.01)).toBe(false);
  expect(contains({ lower: 0, upper: 1 }, Number.NaN)).toBe(false);
});
