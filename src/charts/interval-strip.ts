import { type Axis, positionOf } from './axis.ts';
import type { Mark, Reference } from './mark.ts';

/**
 * One row of a dot-and-interval chart, as wide as its place: positions are in hundredths of the width, so that
 * nothing is distorted when it stretches. It repeats numbers that stand beside it as text and is hidden from
 * screen readers.
 */
export function intervalStrip(axis: Axis, mark: Mark, references: readonly Reference[]): string {
  return `<svg class="strip" aria-hidden="true">${referenceLines(axis, references)}${markShapes(axis, mark)}</svg>`;
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
  const dot = `<circle${hollow ? ' class="hollow"' : ''} cx="${positionOf(axis, value)}%" cy="${y}" r="4"/>`;
  if (lower === undefined || upper === undefined) return dot;
  const [x1, x2] = [positionOf(axis, lower), positionOf(axis, upper)];
  return `<line class="interval" x1="${x1}%" x2="${x2}%" y1="${y}" y2="${y}"/>${dot}`;
}
