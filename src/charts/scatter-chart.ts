import { axisOf, logAxisOf, positionOf } from './axis.ts';
import { escapeXml } from './escape-xml.ts';
import { heightOf, type Plane, planeChart, planeFrame } from './plane.ts';

/** One row of a leaderboard by two of its numbers. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly label: string;
  /** No other point is better on both axes: drawn full and named. */
  readonly isFront: boolean;
}

export interface ScatterChart {
  /** Prefix of the ids inside, unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly points: readonly Point[];
  readonly labelX: string;
  readonly labelY: string;
  readonly formatX: (value: number) => string;
  readonly formatY: (value: number) => string;
}

/** More names than this cover each other. */
const NAMED = 8;

/** Points by two numbers, the horizontal axis in factors; those on the front are full, joined and named. */
export function scatterChart(chart: ScatterChart): string {
  const plane: Plane = {
    ...chart,
    x: logAxisOf(chart.points.map(({ x }) => x)),
    y: axisOf(
      chart.points.map(({ y }) => y),
      5,
    ),
  };
  const front = chart.points.filter(({ isFront }) => isFront).sort((a, b) => a.x - b.x);
  const body = [
    planeFrame(plane),
    ...chart.points.filter(({ isFront }) => !isFront).map((point) => dot(plane, point)),
    ...front.slice(1).map((point, at) => joint(plane, front[at] ?? point, point)),
    ...front.map((point) => dot(plane, point)),
    ...front.slice(-NAMED).map((point) => name(plane, point)),
  ];
  return planeChart(chart.id, chart.title, chart.description, body.join(''));
}

function dot({ x, y }: Plane, point: Point): string {
  const kind = point.isFront ? '' : ' class="faint"';
  return `<circle${kind} cx="${positionOf(x, point.x)}%" cy="${heightOf(y, point.y)}" r="4"><title>${escapeXml(point.label)}</title></circle>`;
}

function joint({ x, y }: Plane, from: Point, to: Point): string {
  return `<line class="front" x1="${positionOf(x, from.x)}%" x2="${positionOf(x, to.x)}%" y1="${heightOf(y, from.y)}" y2="${heightOf(y, to.y)}"/>`;
}

/** A name stands over its point, turned inwards near the right edge. */
function name({ x, y }: Plane, point: Point): string {
  const at = positionOf(x, point.x);
  const anchor = at > 70 ? 'end' : 'start';
  return `<text class="name" x="${at}%" y="${heightOf(y, point.y) - 8}" text-anchor="${anchor}">${escapeXml(point.label)}</text>`;
}
