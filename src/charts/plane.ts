import { type Axis, positionOf } from './axis.ts';
import { escapeXml } from './escape-xml.ts';

/** The drawing area of a chart with two axes: as wide as its place, of a fixed height in pixels. */
export interface Plane {
  readonly x: Axis;
  readonly y: Axis;
  readonly formatX: (value: number) => string;
  readonly formatY: (value: number) => string;
  readonly labelX: string;
  readonly labelY: string;
}

/** Room above the area for the name of the vertical axis, the height of the area, and room for the ticks below. */
const TOP = 22;
const AREA = 280;
const FOOT = 40;

/** Height of a whole drawing in pixels. */
export const PLANE_HEIGHT = TOP + AREA + FOOT;

/** Where a value lies from the top, in pixels; larger values lie higher. */
export function heightOf(axis: Axis, value: number): number {
  return Number((TOP + AREA - (AREA * positionOf(axis, value)) / 100).toFixed(1));
}

/** The grid, the ticks and the names of both axes. */
export function planeFrame(plane: Plane): string {
  const { x, y } = plane;
  const rows = y.ticks.map((tick) => rowOf(plane, tick));
  const columns = x.ticks.map((tick) => columnOf(plane, tick));
  const nameY = `<text class="axis-name" x="0" y="12">${escapeXml(plane.labelY)}</text>`;
  const nameX = `<text class="axis-name" x="100%" y="${PLANE_HEIGHT - 6}" text-anchor="end">${escapeXml(plane.labelX)}</text>`;
  return [...rows, ...columns, nameY, nameX].join('');
}

function rowOf({ y, formatY }: Plane, tick: number): string {
  const at = heightOf(y, tick);
  return `<line class="grid" x1="0" x2="100%" y1="${at}" y2="${at}"/><text class="tick" x="0" y="${at - 3}">${escapeXml(formatY(tick))}</text>`;
}

function columnOf({ x, formatX }: Plane, tick: number): string {
  const at = positionOf(x, tick);
  const anchor = at < 8 ? 'start' : at > 92 ? 'end' : 'middle';
  return `<text class="tick" x="${at}%" y="${TOP + AREA + 14}" text-anchor="${anchor}">${escapeXml(formatX(tick))}</text>`;
}

/** A whole chart on a plane, with its name and description for those who cannot see it. */
export function planeChart(id: string, title: string, description: string, body: string): string {
  return [
    `<svg class="plane" role="img" width="100%" height="${PLANE_HEIGHT}" aria-labelledby="${id}-title ${id}-desc">`,
    `<title id="${id}-title">${escapeXml(title)}</title>`,
    `<desc id="${id}-desc">${escapeXml(description)}</desc>`,
    body,
    '</svg>',
  ].join('');
}
