import type { EvidenceColumns } from './evidence-header.ts';
import type { KeySpans } from './repeated-keys.ts';
import { cellEnd, countIn, decimalIn, idEnd } from './scan-cell.ts';

const COMMA = 44;
const LINE_FEED = 10;
const ATTEMPT_MAX = 65_535;

/** Evidence while it is read. Both forms of the file are at hand; every byte is one character. */
export interface EvidenceTable {
  readonly bytes: Uint8Array;
  readonly text: string;
  /** The index of each task by its name. */
  readonly tasks: Map<string, number>;
  readonly taskOf: Uint32Array;
  readonly samples: string[];
  readonly attempt: Uint16Array | undefined;
  readonly cluster: string[] | undefined;
  readonly metrics: ReadonlyMap<string, Float64Array>;
  /** Where task, sample and attempt of each row stand: together they are there once. */
  readonly keys: KeySpans;
  lastTask: string;
  lastTaskIndex: number;
}

/** A table with room for so many rows. */
export function emptyTable(
  bytes: Uint8Array,
  text: string,
  columns: EvidenceColumns,
  rows: number,
): EvidenceTable {
  return {
    bytes,
    text,
    tasks: new Map(),
    taskOf: new Uint32Array(rows),
    samples: [],
    attempt: columns.attempt ? new Uint16Array(rows) : undefined,
    cluster: columns.cluster ? [] : undefined,
    metrics: new Map(columns.metrics.map((name) => [name, new Float64Array(rows)])),
    keys: { starts: new Uint32Array(rows), ends: new Uint32Array(rows) },
    lastTask: '',
    lastTaskIndex: -1,
  };
}

/**
 * Reads the row that begins at `start` into the table and returns where the next one begins; -1 if
 * the row has any fault but being there twice, for evidence-row-faults to explain.
 */
export function readEvidenceRow(table: EvidenceTable, row: number, start: number): number {
  const { bytes, text } = table;
  const taskEnd = idEnd(bytes, start);
  if (taskEnd < 0 || bytes[taskEnd] !== COMMA) return -1;
  const sampleEnd = idEnd(bytes, taskEnd + 1);
  if (sampleEnd < 0 || bytes[sampleEnd] !== COMMA) return -1;
  const keyEnd = table.attempt ? readAttempt(table.attempt, table, row, sampleEnd + 1) : sampleEnd;
  if (keyEnd < 0) return -1;
  const clusterEnd = table.cluster ? readCluster(table.cluster, table, row, keyEnd + 1) : keyEnd;
  if (clusterEnd < 0) return -1;
  const end = readMetrics(table, row, clusterEnd);
  if (end < 0) return -1;
  table.taskOf[row] = taskIndex(table, text.slice(start, taskEnd));
  table.samples[row] = text.slice(taskEnd + 1, sampleEnd);
  table.keys.starts[row] = start;
  table.keys.ends[row] = keyEnd;
  return end + 1;
}

function readAttempt(
  attempt: Uint16Array,
  table: EvidenceTable,
  row: number,
  start: number,
): number {
  const end = cellEnd(table.bytes, start);
  const value = countIn(table.bytes, start, end);
  if (value < 0 || value > ATTEMPT_MAX || table.bytes[end] !== COMMA) return -1;
  attempt[row] = value;
  return end;
}

function readCluster(cluster: string[], table: EvidenceTable, row: number, start: number): number {
  const end = idEnd(table.bytes, start);
  if (end < 0 || table.bytes[end] !== COMMA) return -1;
  cluster[row] = table.text.slice(start, end);
  return end;
}

/** Reads the metrics of a row, each after a comma; returns where the row ends. */
function readMetrics(table: EvidenceTable, row: number, start: number): number {
  const { bytes, text } = table;
  let end = start;
  for (const metric of table.metrics.values()) {
    if (bytes[end] !== COMMA) return -1;
    const cell = end + 1;
    end = cellEnd(bytes, cell);
    const value = end === cell ? Number.NaN : decimalIn(bytes, text, cell, end);
    if (end > cell && Number.isNaN(value)) return -1;
    metric[row] = value;
  }
  return end === bytes.length || bytes[end] === LINE_FEED ? end : -1;
}

/** Rows of a task mostly follow one another, so the last name is compared before any look-up. */
function taskIndex(table: EvidenceTable, name: string): number {
  if (name === table.lastTask) return table.lastTaskIndex;
  const index = table.tasks.get(name) ?? table.tasks.size;
  table.tasks.set(name, index);
  table.lastTask = name;
  table.lastTaskIndex = index;
  return index;
}
