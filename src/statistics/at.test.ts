import { expect, it } from 'vitest';
import { at } from './at.ts';

it('reads plain and typed arrays, and gives NaN outside them', () => {
  expect(at([4, 5], 1)).toBe(5);
  expect(at(Float64Array.of(4, 5), 0)).toBe(4);
  expect(at([4, 5], 2)).toBeNaN();
  expect(at([4, 5], -1)).toBeNaN();
});
