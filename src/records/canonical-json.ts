import { JSON_DEPTH_MAX } from './json-limits.ts';

const LINE_WIDTH = 100;
const INDENT = '  ';

/**
 * The one way in which records are written: two spaces a level, keys in the order given, a final line
 * feed. An array of plain values, and an object of plain values within an array, stand on one line if
 * it is at most 100 characters long: a list of tasks or scores then reads as a table, and a changed
 * score is one changed line. Reading the text back gives the same value, but that -0 becomes 0.
 *
 * As in JSON.stringify, members that are undefined are left out. Throws a TypeError on what JSON
 * cannot say (a number that is not finite, a function) and on more than 32 levels.
 */
export function canonicalJson(value: unknown): string {
  return `${written(value, { depth: 0, used: 0, inArray: false })}\n`;
}

/** Where a value stands. */
interface Spot {
  readonly depth: number;
  /** Characters of its line that are taken: what stands before it, and the comma after it. */
  readonly used: number;
  readonly inArray: boolean;
}

function written(value: unknown, spot: Spot): string {
  if (!isContainer(value)) return scalar(value);
  if (spot.depth >= JSON_DEPTH_MAX) throw new TypeError(`deeper than ${JSON_DEPTH_MAX} levels`);
  const list = Array.isArray(value);
  const members = list ? value.map((member: unknown) => ['', member] as const) : entries(value);
  const line = list || spot.inArray ? onOneLine(members, list) : undefined;
  if (line !== undefined && spot.used + line.length <= LINE_WIDTH) return line;
  const body = linesOf(members, spot.depth + 1, list);
  if (body.length === 0) return list ? '[]' : '{}';
  const text = `\n${body.join('\n')}\n${INDENT.repeat(spot.depth)}`;
  return list ? `[${text}]` : `{${text}}`;
}

type Member = readonly [label: string, value: unknown];

function entries(container: object): Member[] {
  const present = Object.entries(container).filter(([, value]) => value !== undefined);
  return present.map(([key, value]) => [`${JSON.stringify(key)}: `, value]);
}

function onOneLine(members: readonly Member[], list: boolean): string | undefined {
  if (members.some(([, value]) => isContainer(value))) return undefined;
  const texts = members.map(([label, value]) => `${label}${scalar(value)}`).join(', ');
  if (list) return `[${texts}]`;
  return texts === '' ? '{}' : `{ ${texts} }`;
}

function linesOf(members: readonly Member[], depth: number, inArray: boolean): string[] {
  const indent = INDENT.repeat(depth);
  return members.map(([label, value], index) => {
    const comma = index < members.length - 1 ? ',' : '';
    const used = indent.length + label.length + comma.length;
    return `${indent}${label}${written(value, { depth, used, inArray })}${comma}`;
  });
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function scalar(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (typeof value === 'boolean' || value === null) return String(value);
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    throw new TypeError(`JSON has no way to write ${String(value)}`);
  }
  // Above 2^53 - 1 the strict parser requires an exponent. String(-0) is '0'.
  return Math.abs(value) > Number.MAX_SAFE_INTEGER ? value.toExponential() : String(value);
}
