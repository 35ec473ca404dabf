import { countByte } from './count-byte.ts';
import { isForbiddenKey, JSON_DEPTH_MAX } from './json-limits.ts';
import { textFaults } from './text-faults.ts';

const QUOTE = 34;
const MANY_ZEROS = '0'.repeat(100);

/** What a walk over a value met. */
interface Census {
  /** Whether the file has an escape. */
  readonly escapes: boolean;
  /** Whether strings must be looked into: only if the file has an escape or a character beyond ASCII. */
  readonly lookInside: boolean;
  /** Keys and texts: each stands between two quotation marks in the file. */
  strings: number;
  /** Quotation marks within them. */
  quotesInside: number;
  zeros: boolean;
  /** Whether there is something that only the text of the file can settle. */
  doubtful: boolean;
}

/**
 * Whether a parsed value shows that its text breaks no rule of parse-json. False means "look
 * closer", not "wrong".
 *
 * A key that is there twice leaves no trace in the value, so the quotation marks of the text are
 * counted: there are two for every key and every text, besides those written as `\"`; if there are
 * more than the value accounts for, a key was overwritten. (Scanning the text for its keys takes
 * longer than JSON.parse itself; this count takes a small part of that time.)
 */
export function isPlainJson(value: unknown, text: string, bytes: Uint8Array): boolean {
  const escapes = text.includes('\\');
  if (escapes && text.includes('\\u0022')) return false;
  const lookInside = escapes || text.length !== bytes.length || text.includes('\x7f');
  const census: Census = {
    escapes,
    lookInside,
    strings: 0,
    quotesInside: 0,
    zeros: false,
    doubtful: false,
  };
  walk(value, census);
  if (census.doubtful || (census.zeros && mayUnderflow(text))) return false;
  return countByte(bytes, QUOTE) === 2 * census.strings + census.quotesInside;
}

/** Visits a value level by level: no recursion, and the number of levels is the depth. */
function walk(root: unknown, census: Census): void {
  const queue: object[] = [];
  visit(root, queue, census);
  for (let index = 0, depth = 0, levelEnd = 0; index < queue.length; index++) {
    if (index === levelEnd) {
      levelEnd = queue.length;
      depth++;
    }
    if (depth > JSON_DEPTH_MAX) census.doubtful = true;
    if (census.doubtful) return;
    const container = queue[index];
    if (container !== undefined) visitChildren(container, queue, census);
  }
}

function visitChildren(container: object, queue: object[], census: Census): void {
  if (Array.isArray(container)) {
    for (const child of container) visit(child, queue, census);
    return;
  }
  if (!isObject(container)) return;
  for (const key in container) {
    if (isForbiddenKey(key) || isMisread(key, census)) census.doubtful = true;
    visitString(key, census);
    visit(container[key], queue, census);
  }
}

function visit(value: unknown, queue: object[], census: Census): void {
  if (typeof value === 'string') visitString(value, census);
  else if (typeof value === 'number') visitNumber(value, census);
  else if (typeof value === 'object' && value !== null) queue.push(value);
}

function visitString(text: string, census: Census): void {
  census.strings++;
  if (!census.lookInside) return;
  let ascii = true;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code === QUOTE) census.quotesInside++;
    else if (code < 32 || code >= 127) ascii = false;
  }
  if (!ascii && textFaults(text).length > 0) census.doubtful = true;
}

function visitNumber(value: number, census: Census): void {
  if (value === 0) census.zeros = true;
  else if (!(Math.abs(value) <= Number.MAX_SAFE_INTEGER)) census.doubtful = true;
}

/**
 * Whether a key may not be the one in the text. JSON.parse of V8 (13 to 14 at least) takes a key with
 * an escape for another that it met before, if that one begins with the same characters as they are
 * written: after `"\\"`, it reads `"\u0061"` as a backslash. A key so misread has a backslash.
 * https://github.com/nodejs/node/issues/63785
 */
function isMisread(key: string, census: Census): boolean {
  return census.escapes && key.includes('\\');
}

function isObject(container: object): container is Record<string, unknown> {
  return !Array.isArray(container);
}

/**
 * Whether a number of the text may be too small to be told from zero: that takes an exponent of
 * three digits, or a hundred zeros in a row. Ids hold `e-` in nearly every file, so the characters
 * around each are looked at; a pattern over the whole text takes several times as long.
 */
function mayUnderflow(text: string): boolean {
  return hasTinyExponent(text, 'e-') || hasTinyExponent(text, 'E-') || text.includes(MANY_ZEROS);
}

function hasTinyExponent(text: string, mark: string): boolean {
  for (let at = text.indexOf(mark); at > 0; at = text.indexOf(mark, at + 2)) {
    if (
      isDigit(text, at - 1) &&
      isDigit(text, at + 2) &&
      isDigit(text, at + 3) &&
      isDigit(text, at + 4)
    )
      return true;
  }
  return false;
}

function isDigit(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}
