import { type Axis, axisOf, logAxisOf, positionOf } from './axis.ts';
import { escapeXml } from './escape-xml.ts';
import { heightOf, type Plane, planeChart, planeFrame } from './plane.ts';

/** A value at a point of training. */
export interface ProgressPoint {
  /** Training step; 0 is before the first. */
  readonly step: number;
  readonly value: number;
}

export interface ProgressSeries {
  readonly label: string;
  /** By step. */
  readonly points: readonly ProgressPoint[];
}

export interface ProgressChart {
  /** Prefix of the ids inside, unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly series: readonly ProgressSeries[];
  readonly labelY: string;
  readonly formatX: (value: number) => string;
  readonly formatY: (value: number) => string;
}

/** Values over training, a line for each series; steps in factors, since early checkpoints lie close together. */
export function progressChart(chart: ProgressChart): string {
  const points = chart.series.flatMap((series) => series.points);
  const plane: Plane = {
    ...chart,
    labelX: 'training step',
    x: stepAxis(points.map(({ step }) => step)),
    y: axisOf(
      points.map(({ value }) => value),
      5,
    ),
  };
  const lines = chart.series.map((series, at) => seriesShapes(plane, series, at));
  return planeChart(chart.id, chart.title, chart.description, planeFrame(plane) + lines.join(''));
}

/** A step of 0 has no place among factors; it stands where half of the first step would. */
function stepAxis(steps: readonly number[]): Axis {
  const first = Math.min(...steps.filter((step) => step > 0));
  return logAxisOf(steps.map((step) => (step > 0 ? step : first / 2)));
}

/** Series are told apart by the dashes of their line, since colour alone does not reach everyone. */
function seriesShapes(plane: Plane, { label, points }: ProgressSeries, at: number): string {
  const places = points.map(({ step, value }) => ({
    x: positionOf(plane.x, Math.max(step, plane.x.min)),
    y: heightOf(plane.y, value),
  }));
  const lines = places.slice(1).map(({ x, y }, before) => {
    const from = places[before] ?? { x, y };
    return `<line x1="${from.x}%" x2="${x}%" y1="${from.y}" y2="${y}"/>`;
  });
  const dots = places.map(({ x, y }) => `<circle cx="${x}%" cy="${y}" r="2.5"/>`);
  return `<g class="${seriesClass(at)}"><title>${escapeXml(label)}</title>${lines.join('')}${dots.join('')}</g>`;
}

function seriesClass(at: number): string {
  return `series series-${(at % 4) + 1}`;
}

/** The line of a series for the list of names beside the chart: names in the drawing would lie over the lines. */
export function seriesKey(at: number): string {
  return `<svg class="key wide" aria-hidden="true"><g class="${seriesClass(at)}"><line x1="0" x2="100%" y1="50%" y2="50%"/><circle cx="50%" cy="50%" r="2.5"/></g></svg>`;
}
