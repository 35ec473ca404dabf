import { extent } from 'd3-array';
import { type Axis, positionOf } from './axis.ts';
import type { Mark, Reference } from './mark.ts';

/**
 * One row of a dot-and-interval chart, as wide as its place: positions are in hundredths of the width, so that
 * nothing is distorted when it stretches. It repeats numbers that stand beside it as text and is hidden from
 * screen readers.
 */
export function intervalStrip(axis: Axis, mark: Mark, references: readonly Reference[]): string {
  return strip(referenceLines(axis, references) + markShapes(axis, mark));
}

/** One dot on the line from the lowest to the highest of all values, to show where it lies among them. */
export function rangeStrip(axis: Axis, mark: Mark, values: readonly number[]): string {
  return strip(rangeLine(axis, values) + markShapes(axis, mark));
}

/** Several dots on one line, to show how far they lie apart. */
export function marksStrip(axis: Axis, marks: readonly Mark[]): string {
  const range = rangeLine(axis, [axis.min, axis.max]);
  return strip(range + marks.map((mark) => markShapes(axis, mark)).join(''));
}

function rangeLine(axis: Axis, values: readonly number[]): string {
  const [least = axis.min, most = axis.max] = extent(values);
  return `<line class="range" x1="${positionOf(axis, least)}%" x2="${positionOf(axis, most)}%" y1="50%" y2="50%"/>`;
}

function strip(shapes: string): string {
  return `<svg class="strip" aria-hidden="true">${shapes}</svg>`;
}

/** The lines of references, from the top to the bottom of a strip. */
export function referenceLines(axis: Axis, references: readonly Reference[]): string {
  return references
    .map(({ kind, value }) => {
      const x = `${positionOf(axis, value)}%`;
      return `<line class="reference ${kind}" x1="${x}" x2="${x}" y2="100%"/>`;
    })
    .join('');
}

/** A dot, and the interval through it; `y` is in the units of the drawing. */
export function markShapes(axis: Axis, { value, lower, upper, hollow }: Mark, y = '50%'): string {
  const dot = `<circle${hollow ? ' class="hollow"' : ''} cx="${positionOf(axis, value)}%" cy="${y}" r="3.5"/>`;
  if (lower === undefined || upper === undefined) return dot;
  const [x1, x2] = [positionOf(axis, lower), positionOf(axis, upper)];
  return `<line class="interval" x1="${x1}%" x2="${x2}%" y1="${y}" y2="${y}"/>${dot}`;
}
