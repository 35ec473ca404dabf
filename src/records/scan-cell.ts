import { isNumber } from './evidence-row-faults.ts';

const ZERO = 48;
const NINE = 57;
const POINT = 46;
const MINUS = 45;
const COMMA = 44;
const LINE_FEED = 10;
const ID_MAX = 128;
/** With at most this many characters, digits and power of ten are exact, and so is their quotient. */
const EXACT_MAX = 15;
const POWERS_OF_TEN = Float64Array.from({ length: EXACT_MAX + 1 }, (_, power) => 10 ** power);

/** 1 for a byte that may stand in an id, 2 for one that may also begin it. */
const ID_BYTE = Uint8Array.from({ length: 256 }, (_, byte) => {
  const char = String.fromCharCode(byte);
  if (/[A-Za-z0-9]/.test(char)) return 2;
  return /[._:/-]/.test(char) ? 1 : 0;
});

/** Where the id that begins at `start` ends; -1 if there is none, or it is too long. */
export function idEnd(bytes: Uint8Array, start: number): number {
  if (ID_BYTE[bytes[start] ?? 0] !== 2) return -1;
  let end = start + 1;
  while ((ID_BYTE[bytes[end] ?? 0] ?? 0) > 0) end++;
  return end - start <= ID_MAX ? end : -1;
}

/** Where the cell that begins at `start` ends: at a comma, a line feed, or the end. */
export function cellEnd(bytes: Uint8Array, start: number): number {
  let end = start;
  while (end < bytes.length && bytes[end] !== COMMA && bytes[end] !== LINE_FEED) end++;
  return end;
}

/** The whole number in the bytes from `start` to `end`, without leading zeros; -1 if there is none. */
export function countIn(bytes: Uint8Array, start: number, end: number): number {
  const plain = pointIn(bytes, start, end) === end && end - start <= EXACT_MAX;
  return plain ? digitsIn(bytes, start, end, end) : -1;
}

/**
 * The decimal number in the bytes from `start` to `end`; NaN if there is none. `text` is the same
 * file, for the numbers that are too long to be read off exactly digit by digit.
 */
export function decimalIn(bytes: Uint8Array, text: string, start: number, end: number): number {
  const negative = bytes[start] === MINUS;
  const first = negative ? start + 1 : start;
  const point = pointIn(bytes, first, end);
  if (point >= 0 && end - first <= EXACT_MAX) {
    const value = digitsIn(bytes, first, end, point);
    return negative ? 0 - value : value;
  }
  const cell = text.slice(start, end);
  return point >= 0 || isNumber(cell) ? Number(cell) + 0 : Number.NaN;
}

/**
 * Where the decimal point stands among digits: `end` for a whole number, -1 if this is not a number
 * of digits, at most one point between them, and no leading zero.
 */
function pointIn(bytes: Uint8Array, start: number, end: number): number {
  let point = end;
  for (let index = start; index < end; index++) {
    const byte = bytes[index] ?? 0;
    if (byte >= ZERO && byte <= NINE) continue;
    if (byte !== POINT || point < end) return -1;
    point = index;
  }
  if (point === start || point === end - 1) return -1;
  return bytes[start] === ZERO && point > start + 1 ? -1 : point;
}

/** The value of at most 15 digits with a point at `point`. */
function digitsIn(bytes: Uint8Array, start: number, end: number, point: number): number {
  let digits = 0;
  for (let index = start; index < end; index++) {
    if (index !== point) digits = digits * 10 + (bytes[index] ?? 0) - ZERO;
  }
  return point === end ? digits : digits / (POWERS_OF_TEN[end - 1 - point] ?? Number.NaN);
}
