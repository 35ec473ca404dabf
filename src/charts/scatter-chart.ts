import { paretoFront } from '../statistics/pareto.ts';
import { axisOf, logAxisOf, positionOf } from './axis.ts';
import { escapeXml } from './escape-xml.ts';
import { heightOf, type Plane, planeChart, planeFrame } from './plane.ts';

/** One row of a leaderboard by two of its numbers. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly label: string;
}

export interface ScatterChart {
  /** Prefix of the ids inside, unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Smaller is better on the horizontal axis. */
  readonly points: readonly Point[];
  /** The better side of the vertical axis. */
  readonly better: 'higher' | 'lower';
  readonly labelX: string;
  readonly labelY: string;
  readonly formatX: (value: number) => string;
  readonly formatY: (value: number) => string;
}

/** The points that no other one beats on both axes, from left to right. */
export function frontOf<Of extends Point>(
  points: readonly Of[],
  better: ScatterChart['better'],
): Of[] {
  const { front } = paretoFront(
    points.map(({ x, y }) => [x, y]),
    ['lower', better],
  );
  return front.flatMap((at) => points[at] ?? []).sort((a, b) => a.x - b.x);
}

/** Points by two numbers, the horizontal axis in factors; those on the front are full, joined and numbered from the left. */
export function scatterChart(chart: ScatterChart): string {
  const plane: Plane = {
    ...chart,
    x: logAxisOf(chart.points.map(({ x }) => x)),
    y: axisOf(
      chart.points.map(({ y }) => y),
      5,
    ),
  };
  const front = frontOf(chart.points, chart.better);
  const body = [
    planeFrame(plane),
    ...chart.points
      .filter((point) => !front.includes(point))
      .map((point) => dot(plane, point, 'faint')),
    ...front.slice(1).map((point, at) => joint(plane, front[at] ?? point, point)),
    ...front.map((point) => dot(plane, point, 'full')),
    ...front.map((point, at) => number(plane, point, at + 1)),
  ];
  return planeChart(chart.id, chart.title, chart.description, body.join(''));
}

function dot({ x, y }: Plane, point: Point, kind: string): string {
  return `<circle class="${kind}" cx="${positionOf(x, point.x)}%" cy="${heightOf(y, point.y)}" r="4"><title>${escapeXml(point.label)}</title></circle>`;
}

function joint({ x, y }: Plane, from: Point, to: Point): string {
  return `<line class="front" x1="${positionOf(x, from.x)}%" x2="${positionOf(x, to.x)}%" y1="${heightOf(y, from.y)}" y2="${heightOf(y, to.y)}"/>`;
}

function number({ x, y }: Plane, point: Point, order: number): string {
  return `<text class="name" x="${positionOf(x, point.x)}%" y="${heightOf(y, point.y) - 8}" text-anchor="middle">${order}</text>`;
}
