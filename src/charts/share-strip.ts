/** Shades between none and all; more than the eye tells apart side by side would only cost bytes. */
const LEVELS = 4;

/**
 * Shares from 0 to 1 as a row of squares, each the darker the larger its share: one path a shade, so that a row of
 * sixty takes some hundred bytes. It stretches to the width of its place and is hidden from screen readers: numbers
 * stand beside it.
 */
export function shareStrip(shares: readonly number[]): string {
  const paths = Array.from({ length: LEVELS }, (_, level) => pathOf(shares, level + 1)).join('');
  return `<svg class="shares" aria-hidden="true" viewBox="0 0 ${shares.length} 1" preserveAspectRatio="none">${paths}</svg>`;
}

function pathOf(shares: readonly number[], level: number): string {
  const runs: string[] = [];
  for (let start = 0; start < shares.length; start += 1) {
    const length = runFrom(shares, start, level);
    if (length > 0) runs.push(`M${start} .5h${length}`);
    start += length;
  }
  return runs.length === 0 ? '' : `<path class="share-${level}" d="${runs.join('')}"/>`;
}

/** How many squares from `start` on have this shade. */
function runFrom(shares: readonly number[], start: number, level: number): number {
  let end = start;
  while (end < shares.length && Math.round((shares[end] ?? 0) * LEVELS) === level) end += 1;
  return end - start;
}
