import type { Score } from '../../records/shapes.ts';

type Raw = NonNullable<Score['raw']>;

/** A printed number on the scale on which it is stored. */
export interface PrintedNumber {
  readonly stored: number;
  /** Decimal places of the stored number that the print supports; 0 or more. */
  readonly decimals: number;
}

/** Thousands in groups of three, a decimal comma, or a plain decimal; the first number of the text counts. */
const NUMBER =
  /(?<sign>[-−+]?)(?:(?<grouped>[1-9]\d{0,2}(?:,\d{3})+)|(?<comma>\d+,\d+)|(?<plain>\d+))?(?<point>\.\d+)?(?:[eE](?<exponent>[-+]?\d{1,3}))?/gu;

const MAX_DECIMALS = 20;

/**
 * Reads the number that a source printed, by moving the decimal point: 83.4 of a hundred is 0.834,
 * never 83.4 / 100, which is another double. Null if the text holds no number; undefined for the
 * scale other, which only a person can read.
 */
export function printedNumber({ text, scale }: Raw): PrintedNumber | null | undefined {
  if (scale === 'other') return undefined;
  const decimal = firstDecimal(text);
  if (decimal === null) return null;
  const isPercent = scale === 'hundred' || (scale === 'complement' && text.includes('%'));
  const exponent = decimal.exponent - (isPercent ? 2 : 0);
  const decimals = Math.min(MAX_DECIMALS, Math.max(0, decimal.places - exponent));
  const stored = Number(`${decimal.digits}e${exponent}`);
  if (scale !== 'complement') return { stored, decimals };
  return { stored: Number((1 - stored).toFixed(decimals)), decimals };
}

interface Decimal {
  /** Such as `-83.4`. */
  readonly digits: string;
  /** Digits after the point. */
  readonly places: number;
  readonly exponent: number;
}

const PLAIN_NUMBER = /^\d+(?:\.(\d+))?$/;

function firstDecimal(text: string): Decimal | null {
  const plain = PLAIN_NUMBER.exec(text);
  return plain ? { digits: text, places: plain[1]?.length ?? 0, exponent: 0 } : searched(text);
}

function searched(text: string): Decimal | null {
  for (const { groups = {} } of text.matchAll(NUMBER)) {
    const { sign = '', grouped, comma, plain, point, exponent = '0' } = groups;
    const whole = grouped?.replaceAll(',', '') ?? comma?.replace(',', '.') ?? plain;
    if (whole === undefined && point === undefined) continue;
    const digits = `${sign === '−' ? '-' : sign}${whole ?? '0'}${comma === undefined ? (point ?? '') : ''}`;
    const places = digits.includes('.') ? digits.length - digits.indexOf('.') - 1 : 0;
    return { digits, places, exponent: Number(exponent) };
  }
  return null;
}
