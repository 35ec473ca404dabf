import { formatValue, type Measure } from '../leaderboard/format-value.ts';
import type { Cell } from '../leaderboard/row.ts';
import { type Content, html, nothing } from './html.ts';

/** `70.1–72.9`, or a word where no uncertainty is known. */
export function boundsText(
  { interval, value }: Pick<Cell, 'interval' | 'value'>,
  measure: Measure,
): Content {
  if (value === null) return nothing;
  if (interval === null) return html`<span class="unknown">not reported</span>`;
  return `${formatValue(interval.lower, measure)}–${formatValue(interval.upper, measure)}`;
}
