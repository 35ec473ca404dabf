import type { Column } from './leaderboard.ts';

/** What a number is shown with: its unit and, for the unit other, that unit's name. */
export type Measure = Pick<Column, 'unit' | 'unitLabel'>;

/**
 * A value as pages, tables and comments print it. Proportions are shown per hundred with one decimal and no sign,
 * the unit standing in the heading; ratios with three decimals; money with a dollar sign; everything else with at most four significant digits.
 * Rounding is for the eye only: ranks are computed on the stored values.
 */
export function formatValue(value: number, { unit }: Measure): string {
  if (unit === 'proportion') return (value * 100).toFixed(1);
  if (unit === 'usd') return `$${plain(value)}`;
  if (unit === 'ratio' && Math.abs(value) < 100) return value.toFixed(3);
  if (unit === 'elo') return value.toFixed(0);
  return plain(value);
}

/** The unit as a heading shows it, or an empty text. */
export function unitHeading({ unit, unitLabel }: Measure): string {
  return headings[unit] ?? unitLabel ?? '';
}

const headings: Partial<Record<Column['unit'], string>> = {
  proportion: '%',
  ratio: 'ratio',
  points: 'points',
  seconds: 's',
  usd: 'USD',
  tokens: 'tokens',
  elo: 'Elo',
  count: 'count',
  bytes: 'bytes',
  joules: 'J',
};

function plain(value: number): string {
  if (Number.isInteger(value)) return value.toFixed(0);
  const size = Math.abs(value);
  if (size >= 1000) return value.toFixed(0);
  if (size >= 100) return value.toFixed(1);
  if (size >= 1) return value.toFixed(2);
  return Number(value.toPrecision(3)).toString();
}
