import type { Score } from '../../records/shapes.ts';
import { printedNumber } from './printed-number.ts';

/** To how many decimal places a value is stated, and half a unit of the last of them. */
export interface Rounding {
  readonly decimals: number;
  readonly half: number;
}

/**
 * More places than these are not relied upon: a mean taken in single precision is right to seven,
 * and nobody should have to explain the rest.
 */
const MAX_DECIMALS = 7;

/** The rounding of a stored value: that of the printed number, else its own decimals. */
export function roundingOf({ value, raw }: Pick<Score, 'value' | 'raw'>): Rounding {
  const printed = raw && printedNumber(raw);
  const decimals = Math.min(MAX_DECIMALS, printed?.decimals ?? ownDecimals(value));
  return { decimals, half: 10 ** -decimals / 2 };
}

/** The decimal places with which a number is written. */
export function ownDecimals(value: number): number {
  const text = String(value);
  const exponentAt = text.indexOf('e');
  const digits = exponentAt < 0 ? text : text.slice(0, exponentAt);
  const point = digits.indexOf('.');
  const places = point < 0 ? 0 : digits.length - point - 1;
  return exponentAt < 0 ? places : Math.max(0, places - Number(text.slice(exponentAt + 1)));
}

/** Relative room for the error of sums in binary. */
const NOISE = 1e-9;

/** How far a recomputed number may lie from a stated one: half a unit of its last printed place, if it was printed. */
export function roomOf({ value, raw }: Pick<Score, 'value' | 'raw'>): number {
  return halfPrinted({ raw }) + NOISE * Math.max(Math.abs(value), NOISE);
}

/** Half a unit of the last printed place; 0 for what was not printed, which is taken as exact. */
export function halfPrinted({ raw }: Pick<Score, 'raw'>): number {
  const printed = raw && printedNumber(raw);
  return printed ? 10 ** -printed.decimals / 2 : 0;
}
