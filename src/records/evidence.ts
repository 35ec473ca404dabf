import { countByte } from './count-byte.ts';
import { type EvidenceColumns, evidenceColumns } from './evidence-header.ts';
import { evidenceRowFaults } from './evidence-row-faults.ts';
import { type EvidenceTable, emptyTable, readEvidenceRow } from './evidence-table.ts';
import { excerpt } from './excerpt.ts';
import { type Fault, MAX_FAULTS } from './fault.ts';
import { type KeySpans, type Repeat, repeatedKeys } from './repeated-keys.ts';

/** Scores per sample beside a result: each column has one entry a row, in the order of the file. */
export interface Evidence {
  readonly rows: number;
  /** The tasks, each once, in the order in which they first appear. */
  readonly tasks: readonly string[];
  /** For each row the index of its task. */
  readonly taskOf: Uint16Array | Uint32Array;
  readonly samples: readonly string[];
  readonly attempt?: Uint16Array;
  readonly cluster?: readonly string[];
  /** The values of each metric; NaN where the cell is empty, and only there. */
  readonly metrics: ReadonlyMap<string, Float64Array>;
}

/** How much a file of evidence may hold; the rows do not count the header. */
export interface EvidenceLimits {
  readonly bytes: number;
  readonly rows: number;
}

export interface ParsedEvidence {
  /** Given if there is no problem at all. */
  readonly evidence?: Evidence;
  readonly problems: Fault[];
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const QUESTION_MARK = 63;
const BYTE_ORDER_MARK = '\ufeff';
/** The header is line 1. */
const FIRST_ROW_LINE = 2;

const lenient = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Reads evidence: CSV with the columns `task,sample,attempt?,cluster?,<metric>…`, ids and numbers
 * only, in ASCII, each line ended by a line feed (the last may lack it), no quotes, no row twice.
 * Lists at most 50 problems, with their lines. Never throws, whatever the bytes.
 */
export function parseEvidence(bytes: Uint8Array, limits: EvidenceLimits): ParsedEvidence {
  const size = bytes.length;
  if (size > limits.bytes) return refused('evidence-size', { max: limits.bytes, found: size });
  const rows = countRows(bytes);
  if (rows > limits.rows) return refused('evidence-rows', { max: limits.rows, found: rows });
  const headerEnd = lineEnd(bytes, 0);
  const header = lineText(bytes, 0, headerEnd);
  if (header.startsWith(BYTE_ORDER_MARK)) return refused('evidence-bom', {});
  const columns = evidenceColumns(header);
  if ('rule' in columns) return { problems: [columns] };
  if (rows < 1) return refused('evidence-empty', {});
  // Every row takes a byte for each of its cells. If there cannot be that many, some row is too
  // short: that shows without room for values, of which a small file could demand too much.
  const room = rows * columns.count <= size ? rows : 0;
  const table = emptyTable(bytes, asciiText(bytes), columns, room);
  const problems = [...lineEndFaults(bytes), ...readRows(table, headerEnd + 1, columns)];
  if (problems.length > 0) return { problems: problems.slice(0, MAX_FAULTS) };
  return { evidence: evidenceOf(table, rows), problems };
}

function refused(rule: string, args: Fault['args']): ParsedEvidence {
  return { problems: [{ rule, at: '', args }] };
}

/** Lines after the first; the end of the file also ends a line. */
function countRows(bytes: Uint8Array): number {
  const unended = bytes.length > 0 && bytes.at(-1) !== LINE_FEED;
  return countByte(bytes, LINE_FEED) + Number(unended) - 1;
}

/** The file as text with one character a byte; bytes that are not ASCII become question marks. */
function asciiText(bytes: Uint8Array): string {
  const text = lenient.decode(bytes);
  if (text.length === bytes.length) return text;
  return lenient.decode(bytes.map((byte) => (byte < 128 ? byte : QUESTION_MARK)));
}

/** Line ends of Windows are one problem, not one a line. */
function lineEndFaults(bytes: Uint8Array): Fault[] {
  const offset = bytes.indexOf(CARRIAGE_RETURN);
  if (offset < 0) return [];
  const line = countByte(bytes.subarray(0, offset), LINE_FEED) + 1;
  return [{ rule: 'evidence-line-end', at: `line ${line}`, args: {}, line }];
}

/** Reads all rows into the table and returns what is wrong with them, in the order of lines. */
function readRows(table: EvidenceTable, start: number, columns: EvidenceColumns): Fault[] {
  const { bytes, text, keys } = table;
  const faults: Fault[] = [];
  let offset = start;
  for (let row = 0; offset < bytes.length && faults.length < MAX_FAULTS; row++) {
    let next = readEvidenceRow(table, row, offset);
    if (next < 0) {
      const end = lineEnd(bytes, offset);
      const line = lineText(bytes, offset, end);
      faults.push(...evidenceRowFaults(line, row + FIRST_ROW_LINE, columns));
      next = end + 1;
    }
    offset = next;
  }
  const repeats = repeatedKeys(bytes, text, keys).slice(0, MAX_FAULTS);
  faults.push(...repeats.map((repeat) => repeatFault(text, keys, repeat)));
  return faults.sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}

function lineEnd(bytes: Uint8Array, start: number): number {
  const end = bytes.indexOf(LINE_FEED, start);
  return end < 0 ? bytes.length : end;
}

function lineText(bytes: Uint8Array, start: number, end: number): string {
  return lenient.decode(bytes.subarray(start, end)).replace(/\r$/, '');
}

function repeatFault(text: string, { starts, ends }: KeySpans, [row, first]: Repeat): Fault {
  const line = row + FIRST_ROW_LINE;
  const found = excerpt(text.slice(starts[row], ends[row]));
  const args = { found, firstLine: first + FIRST_ROW_LINE };
  return { rule: 'evidence-duplicate', at: `line ${line}`, args, line };
}

function evidenceOf(table: EvidenceTable, rows: number): Evidence {
  const { samples, taskOf, attempt, cluster, metrics } = table;
  const tasks = [...table.tasks.keys()];
  return {
    rows,
    tasks,
    taskOf: tasks.length <= 2 ** 16 ? new Uint16Array(taskOf) : taskOf,
    samples,
    ...(attempt && { attempt }),
    ...(cluster && { cluster }),
    metrics,
  };
}
