import { at } from './at.ts';
import { type Direction, merit } from './direction.ts';

/** Rows by index, in the order of the input. */
export type ParetoFront = {
  /** Rows that no other row beats: no worse on every metric and better on one. Equal rows are all here. */
  readonly front: readonly number[];
  readonly dominated: readonly number[];
  /** Rows without a finite value on every metric: listed, not taken for the worst. */
  readonly excluded: readonly number[];
};

/**
 * The Pareto front of `points[row][metric]` with one direction per metric. O(rows² · metrics).
 * A row shorter than the list of directions counts as missing a value.
 */
export function paretoFront(
  points: readonly (readonly (number | null)[])[],
  directions: readonly Direction[],
): ParetoFront {
  const merits = points.map((row) =>
    directions.map((direction, metric) => merit(row[metric] ?? null, direction) ?? Number.NaN),
  );
  const indices = points.map((_, index) => index);
  const isComplete = (row: number): boolean => !merits[row]?.some(Number.isNaN);
  const complete = indices.filter(isComplete);
  const isDominated = (row: number): boolean =>
    complete.some((other) => dominates(merits[other] ?? [], merits[row] ?? []));
  return {
    front: complete.filter((row) => !isDominated(row)),
    dominated: complete.filter(isDominated),
    excluded: indices.filter((row) => !isComplete(row)),
  };
}

function dominates(a: readonly number[], b: readonly number[]): boolean {
  return (
    a.every((value, index) => value >= at(b, index)) &&
    a.some((value, index) => value > at(b, index))
  );
}
