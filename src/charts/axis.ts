import { extent } from 'd3-array';
import { scaleLinear, scaleLog } from 'd3-scale';

/** An axis: values from `min` to `max` lie between its two ends. */
export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
  /** Equal distances stand for equal factors; all values are above zero. */
  readonly isLog?: boolean;
}

/** Room on both sides, in hundredths of the length, so that a dot at the end is not cut. */
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

/** An axis of factors that holds every value above zero, and reaches no further: round ends would waste half of it. */
export function logAxisOf(values: readonly number[]): Axis {
  const [least = 1, most = 10] = extent(values.filter((value) => value > 0));
  const [min, max] = [least, Math.max(most, least * 2)];
  const ticks = scaleLog().domain([min, max]).ticks();
  return {
    min,
    max,
    ticks: ticks.filter((tick) => isRound(tick, Math.log10(max / min))),
    isLog: true,
  };
}

/** Over many decades only powers of ten are marked; over few, twice and five times them too. */
function isRound(tick: number, decades: number): boolean {
  const digit = Math.round(tick / 10 ** Math.floor(Math.log10(tick) + SMALLEST));
  return digit === 1 || (decades <= 2 && (digit === 2 || digit === 5));
}

/** Where a value lies on the axis, in hundredths of its length, to two decimals. */
export function positionOf({ min, max, isLog }: Axis, value: number): number {
  const share = isLog ? Math.log(value / min) / Math.log(max / min) : (value - min) / (max - min);
  return Number((MARGIN + share * (100 - 2 * MARGIN)).toFixed(2));
}
