import { splitCsv } from './split-csv.ts';

const columns = [
  'model',
  'model_id',
  'configuration',
  'benchmark',
  'benchmark_id',
  'version_or_split',
  'metric',
  'shots',
  'other_settings',
  'value',
  'unit',
  'n',
  'stderr_or_ci',
  'direction',
  'reported_by',
  'relationship',
  'date',
  'source',
  'source_url',
] as const;

/** One printed score of the table, every cell as text; empty where the source does not say. */
export type PrintedRow = Readonly<Record<(typeof columns)[number], string>>;

/** The rows of the table. Throws a RangeError where a column is missing. */
export function readRows(text: string): PrintedRow[] {
  const [head = [], ...lines] = splitCsv(text);
  const places = columns.map((column) => head.indexOf(column));
  const missing = columns.filter((_, index) => places[index] === -1);
  if (missing.length > 0) throw new RangeError(`the table lacks the columns ${missing.join(', ')}`);
  return lines.map((cells) => rowOf(cells, places));
}

function rowOf(cells: readonly string[], places: readonly number[]): PrintedRow {
  const pairs = columns.map((column, index) => [column, (cells[places[index] ?? -1] ?? '').trim()]);
  return Object.fromEntries(pairs);
}

/** The source without its commit: `repository/path`. */
export function sourcePath(row: PrintedRow): string {
  return row.source.split('@')[0] ?? row.source;
}
