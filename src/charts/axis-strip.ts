import { type Axis, positionOf } from './axis.ts';
import { escapeXml } from './escape-xml.ts';

/** The ticks of an axis with their labels, for the head of a column of strips. */
export function axisStrip(axis: Axis, format: (value: number) => string): string {
  const labels = axis.ticks.map((tick) => tickLabel(axis, tick, format(tick))).join('');
  return `<svg class="axis" aria-hidden="true">${labels}</svg>`;
}

/** The first and the last label stay inside the drawing; the others stand over their tick. */
function tickLabel(axis: Axis, tick: number, label: string): string {
  const x = positionOf(axis, tick);
  const anchor = x < 8 ? 'start' : x > 92 ? 'end' : 'middle';
  const at = anchor === 'start' ? 0 : anchor === 'end' ? 100 : x;
  return `<line x1="${x}%" x2="${x}%" y1="14" y2="100%"/><text x="${at}%" y="10" text-anchor="${anchor}">${escapeXml(label)}</text>`;
}
