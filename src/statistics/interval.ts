/** A closed range of values, `lower` <= `upper`, in the unit of the score. */
export type Interval = { readonly lower: number; readonly upper: number };

/** What a metric can be: its declared minimum and maximum, null where unbounded. */
export type Range = { readonly min: number | null; readonly max: number | null };

/** The part of an interval that a metric's range allows. An interval outside the range collapses onto its edge. */
export function clipped(interval: Interval, range: Range): Interval {
  const min = range.min ?? Number.NEGATIVE_INFINITY;
  const max = range.max ?? Number.POSITIVE_INFINITY;
  const inside = (value: number): number => Math.min(max, Math.max(min, value));
  return { lower: inside(interval.lower), upper: inside(interval.upper) };
}

/** Whether `value` lies in the interval, ends included. */
export function contains(interval: Interval, value: number): boolean {
  return interval.lower <= value && value <= interval.upper;
}
