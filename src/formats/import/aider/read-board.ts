import { parse } from 'yaml';

/** One run of a board, every value as the text that the file holds. */
export type BoardRow = ReadonlyMap<string, string>;

/**
 * Reads a board of Aider: a YAML list of flat mappings. No value is interpreted, since a commit such as `6e99281`
 * would become a number. Throws a RangeError where the text has another shape, a YAMLParseError where it is no YAML.
 */
export function readBoard(text: string): BoardRow[] {
  const value: unknown = parse(text, { schema: 'failsafe', maxAliasCount: 0 });
  if (!Array.isArray(value)) throw new RangeError('a board is a list of runs');
  return value.map(readRow);
}

function readRow(value: unknown, index: number): BoardRow {
  if (typeof value !== 'object' || value === null)
    throw new RangeError(`run ${index} is no mapping`);
  const cells = Object.entries(value).map(([key, cell]) => {
    if (typeof cell !== 'string') throw new RangeError(`run ${index}: ${key} is no plain value`);
    return [key, cell] as const;
  });
  return new Map(cells);
}

/** The text of a field that every run has. Throws a RangeError where it is missing. */
export function cell(row: BoardRow, field: string): string {
  const text = row.get(field);
  if (text === undefined) throw new RangeError(`run ${row.get('dirname') ?? '?'} has no ${field}`);
  return text;
}
