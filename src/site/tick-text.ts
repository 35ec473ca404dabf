import { formatValue, type Measure } from '../leaderboard/format-value.ts';

/** A value as it stands at an axis: without the zeros at the end of a fraction. */
export function tickText(value: number, measure: Measure): string {
  return formatValue(value, measure).replace(/\.0+$|(\.\d*?)0+$/, '$1');
}
