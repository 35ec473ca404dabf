import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';

/** A horizontal axis: values from `min` to `max` lie between the left and the right edge. */
export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

/** Room on both sides, in hundredths of the width, so that a dot at the end is not cut. */
const MARGIN = 3;

/** Values closer than this share of their size are one value: their axis has no room for round ends between them. */
const SMALLEST = 1e-9;

/** An axis that holds every value, with round ends and about as many ticks as asked. */
export function axisOf(values: readonly number[], tickCount = 4): Axis {
  const [least = 0, most = 1] = extent(values);
  const pad = most - least > SMALLEST * Math.max(1, Math.abs(most), Math.abs(least)) ? 0 : 0.5;
  const [low, high] = [least - pad, most + pad];
  const scale = scaleLinear().domain([low, high]).nice(tickCount);
  const [min = low, max = high] = scale.domain();
  return { min, max, ticks: scale.ticks(tickCount) };
}

/** Where a value lies on the axis, in hundredths of the width from the left, to two decimals. */
export function positionOf(axis: Axis, value: number): number {
  const share = (value - axis.min) / (axis.max - axis.min);
  return Number((MARGIN + share * (100 - 2 * MARGIN)).toFixed(2));
}
