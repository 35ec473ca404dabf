import { expect, it } from 'vitest';
import { inverseOfPositiveDefinite, solvePositiveDefinite } from './cholesky.ts';

it('inverts a positive definite matrix', () => {
  const inverse = inverseOfPositiveDefinite(Float64Array.of(4, 2, 2, 3), 2);
  expect([...(inverse ?? [])]).toEqual(
    [3 / 8, -1 / 4, -1 / 4, 1 / 2].map((x) => expect.closeTo(x, 14)),
  );
});

it('inverts one of three rows', () => {
  const matrix = Float64Array.of(4, 12, -16, 12, 37, -43, -16, -43, 98);
  const inverse = inverseOfPositiveDefinite(matrix, 3) ?? [];
  const expected = [1777, -488, 76, -488, 136, -20, 76, -20, 4].map((entry) => entry / 36);
  expect([...inverse]).toEqual(expected.map((x) => expect.closeTo(x, 10)));
});

it('solves a system', () => {
  const solution = solvePositiveDefinite(Float64Array.of(4, 2, 2, 3), [8, 8]);
  expect([...(solution ?? [])]).toEqual([1, 2].map((x) => expect.closeTo(x, 14)));
  expect(solvePositiveDefinite(Float64Array.of(0), [1])).toBeNull();
});

it('is null for a matrix that is not positive definite, and empty for none', () => {
  expect(inverseOfPositiveDefinite(Float64Array.of(1, 2, 2, 1), 2)).toBeNull();
  expect(inverseOfPositiveDefinite(Float64Array.of(Number.NaN), 1)).toBeNull();
  expect(inverseOfPositiveDefinite(new Float64Array(0), 0)).toEqual(new Float64Array(0));
});
