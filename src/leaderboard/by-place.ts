import { type Direction, merit } from '../statistics/direction.ts';
import type { Rankable } from './row.ts';

/** Orders rows by the main number, the better one first, missing last; then by key, whatever the order of input. */
export function byPlace(direction: Direction | null): (a: Rankable, b: Rankable) => number {
  const meritOf = (row: Rankable) => (direction === null ? null : merit(row.main.value, direction));
  return (a, b) =>
    compareMerit(meritOf(a), meritOf(b)) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}

function compareMerit(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  return b - a;
}
