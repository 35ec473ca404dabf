/**
 * The number at `index`, or NaN outside the list.
 *
 * Inner loops read plain and typed arrays through it: under `noUncheckedIndexedAccess` an index
 * may be missing, and NaN makes a wrong index visible where a cast would hide it.
 */
export function at(values: ArrayLike<number>, index: number): number {
  return values[index] ?? Number.NaN;
}
