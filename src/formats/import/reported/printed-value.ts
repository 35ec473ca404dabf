import type { Metric } from '../../../schema/metric.ts';
import type { Score } from '../../../schema/score.ts';
import type { Placement } from './placement.ts';
import type { PrintedRow } from './printed-row.ts';

type Reading = Pick<Score, 'value' | 'raw' | 'uncertainty'>;

/**
 * Reads the printed number in the unit of the metric. Per cent becomes a proportion by a shift of the decimal point
 * in the printed string, so that 83.4 is 0.834 and not 0.8340000000000001.
 */
export function readValue(
  row: PrintedRow,
  metric: Metric,
  stated?: Placement['interval'],
): Reading {
  const exponent = row.unit === 'percent' && isShare(metric) ? -2 : 0;
  const interval = readInterval(row, exponent, stated);
  const raw =
    exponent === 0
      ? { text: row.value, scale: 'one' as const }
      : { text: row.value, scale: 'hundred' as const, why: 'printed in per cent' };
  return { value: shifted(row.value, exponent), ...(interval && { uncertainty: interval }), raw };
}

/** The number that a decimal string stands for, times a power of ten. */
export function shifted(text: string, exponent: number): number {
  const [digits = '', power = '0'] = text.split('e');
  return Number(`${digits}e${Number(power) + exponent}`);
}

function isShare(metric: Metric): boolean {
  return metric.unit === 'proportion' || metric.unit === 'ratio';
}

/** `-1.1/+1.0` around a value: the bounds of an interval. Its level is not in the table; without one it is left out. */
function readInterval(
  row: PrintedRow,
  exponent: number,
  stated: Placement['interval'],
): Score['uncertainty'] {
  const found = /^-(\d+(?:\.\d+)?)\/\+(\d+(?:\.\d+)?)$/.exec(row.stderr_or_ci);
  if (!found?.[1] || !found[2] || !stated) return undefined;
  const lower = shifted(added(row.value, `-${found[1]}`), exponent);
  const upper = shifted(added(row.value, found[2]), exponent);
  return {
    kind: 'confidenceInterval',
    lower,
    upper,
    ...stated,
    raw: row.stderr_or_ci,
  };
}

/** The exact sum of two decimal strings. */
function added(a: string, b: string): string {
  const places = Math.max(decimals(a), decimals(b));
  const sum = BigInt(scaled(a, places)) + BigInt(scaled(b, places));
  return `${sum}e-${places}`.replace(/e-0$/, '');
}

function decimals(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}

function scaled(text: string, places: number): string {
  return text.replace('.', '') + '0'.repeat(places - decimals(text));
}
