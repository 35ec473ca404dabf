import { type Axis, axisOf, positionOf } from './axis.ts';
import { escapeXml } from './escape-xml.ts';
import { markShapes, referenceLines } from './interval-strip.ts';
import { type Mark, type Reference, valuesOf } from './mark.ts';

/** A row of the chart: what it is, its number as text, and where it lies. */
export interface DotRow extends Mark {
  readonly label: string;
  readonly text: string;
}

export interface DotChart {
  /** What the chart shows, in a few words. */
  readonly title: string;
  /** What it shows, in a sentence, for those who cannot see it. */
  readonly description: string;
  /** Prefix of the ids inside, unique on the page. */
  readonly id: string;
  readonly rows: readonly DotRow[];
  readonly references: readonly Reference[];
  readonly format: (value: number) => string;
}

/** A label of more characters would run into the number at the end of its line on a phone. */
const LABEL = 44;
const ROW = 38;
const FOOT = 34;

/**
 * Values with their intervals on one axis, a row each, the label above its line: it can be as narrow as a phone
 * and stays legible, because positions are in hundredths of the width and text keeps its size.
 */
export function dotIntervalChart(chart: DotChart): string {
  const axis = axisOf(valuesOf(chart.rows, chart.references), 5);
  const height = chart.rows.length * ROW;
  const rows = chart.rows.map((row, position) => dotRow(axis, row, position * ROW)).join('');
  return [
    `<svg class="dots" role="img" width="100%" height="${height + FOOT}" aria-labelledby="${chart.id}-title ${chart.id}-desc">`,
    `<title id="${chart.id}-title">${escapeXml(chart.title)}</title>`,
    `<desc id="${chart.id}-desc">${escapeXml(chart.description)}</desc>`,
    `<svg height="${height}">${gridLines(axis)}${referenceLines(axis, chart.references)}</svg>`,
    rows,
    `<svg y="${height}">${tickLabels(axis, chart.format)}</svg>`,
    `<svg y="${height + 16}">${referenceLabels(axis, chart.references)}</svg>`,
    '</svg>',
  ].join('');
}

function dotRow(axis: Axis, row: DotRow, top: number): string {
  const label = `<text class="label" x="0" y="${top + 14}">${escapeXml(shortened(row.label))}</text>`;
  const value = `<text class="value" x="100%" y="${top + 14}" text-anchor="end">${escapeXml(row.text)}</text>`;
  return `<g>${label}${value}${markShapes(axis, row, String(top + 26))}</g>`;
}

function shortened(label: string): string {
  return label.length <= LABEL ? label : `${label.slice(0, LABEL - 1).trimEnd()}…`;
}

function gridLines(axis: Axis): string {
  return axis.ticks
    .map(
      (tick) =>
        `<line class="grid" x1="${positionOf(axis, tick)}%" x2="${positionOf(axis, tick)}%" y2="100%"/>`,
    )
    .join('');
}

function tickLabels(axis: Axis, format: (value: number) => string): string {
  return axis.ticks.map((tick) => edgeText(positionOf(axis, tick), 'tick', format(tick))).join('');
}

function referenceLabels(axis: Axis, references: readonly Reference[]): string {
  return references
    .map(({ value, kind, label }) => edgeText(positionOf(axis, value), `reference ${kind}`, label))
    .join('');
}

/** Text under its place on the axis; near an edge it is set inwards. */
function edgeText(x: number, kind: string, text: string): string {
  const anchor = x < 12 ? 'start' : x > 88 ? 'end' : 'middle';
  return `<text class="${kind}" x="${x}%" y="13" text-anchor="${anchor}">${escapeXml(text)}</text>`;
}
