import type { Score } from '../../../schema/score.ts';
import { shifted } from '../reported/printed-value.ts';

/** A printed percentage as a proportion, by a shift of the decimal point. */
export function percentage(text: string): Required<Pick<Score, 'value' | 'raw'>> {
  return {
    value: shifted(text.replace('%', ''), -2),
    raw: { text, scale: 'hundred', why: 'printed in per cent' },
  };
}

/** The whole number of samples whose share of `items` is printed so (two decimals), or undefined. */
export function countOf(text: string, items: number): number | undefined {
  const printed = text.replace('%', '');
  const count = Math.round((Number(printed) * items) / 100);
  return ((100 * count) / items).toFixed(2) === printed ? count : undefined;
}
