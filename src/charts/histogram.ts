import { escapeXml } from './escape-xml.ts';

export interface Histogram {
  /** What the chart shows, in a few words. */
  readonly title: string;
  /** What it shows, in a sentence, for those who cannot see it. */
  readonly description: string;
  /** Prefix of the ids inside, unique on the page. */
  readonly id: string;
  /** One count a bar, from left to right. */
  readonly counts: readonly number[];
  /** What the bar at a place stands for. */
  readonly nameOf: (place: number) => string;
}

const HEIGHT = 160;
const FOOT = 20;
/** Room above the highest bar for its count. */
const HEAD = 16;
/** With more bars than this only the ends and the middle carry a name, and only the highest bar its count. */
const FEW = 12;

/**
 * Counts as bars from zero, as wide as their place: positions are in hundredths of the width, so that text keeps its
 * size. Each bar names itself and its count when pointed at.
 */
export function histogram({ title, description, id, counts, nameOf }: Histogram): string {
  const most = Math.max(1, ...counts);
  const bars = counts.map((count, place) => bar(counts, place, count / most, nameOf(place)));
  return [
    `<svg class="bars" role="img" width="100%" height="${HEIGHT + FOOT}" aria-labelledby="${id}-title ${id}-desc">`,
    `<title id="${id}-title">${escapeXml(title)}</title><desc id="${id}-desc">${escapeXml(description)}</desc>`,
    ...bars,
    `<line class="grid" x2="100%" y1="${HEIGHT}" y2="${HEIGHT}"/>`,
    ...counts.map((_, place) => (isNamed(counts, place) ? foot(counts, place, nameOf(place)) : '')),
    '</svg>',
  ].join('');
}

function bar(counts: readonly number[], place: number, share: number, name: string): string {
  const count = counts[place] ?? 0;
  const height = Math.round(share * (HEIGHT - HEAD));
  const width = 100 / counts.length;
  const top = HEIGHT - height;
  const label =
    counts.length <= FEW || share === 1
      ? `<text class="value" x="${percent((place + 0.5) * width)}" y="${top - 4}" text-anchor="middle">${count}</text>`
      : '';
  return `<g><title>${escapeXml(`${name}: ${count}`)}</title><rect x="${percent(place * width)}" y="${top}" width="${percent(width * 0.9)}" height="${height}"/>${label}</g>`;
}

function isNamed(counts: readonly number[], place: number): boolean {
  const last = counts.length - 1;
  return counts.length <= FEW || place === 0 || place === last || place === Math.round(last / 2);
}

function foot(counts: readonly number[], place: number, name: string): string {
  const last = counts.length - 1;
  const isWide = counts.length > FEW;
  const anchor = isWide && place === 0 ? 'start' : isWide && place === last ? 'end' : 'middle';
  const share = anchor === 'start' ? 0 : anchor === 'end' ? 1 : (place + 0.45) / counts.length;
  return `<text class="tick" x="${percent(share * 100)}" y="${HEIGHT + 14}" text-anchor="${anchor}">${escapeXml(name)}</text>`;
}

function percent(value: number): string {
  return `${Number(value.toFixed(2))}%`;
}
