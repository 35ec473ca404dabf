import type { Entry } from './entry.ts';
import type { PrintedRow } from './printed-row.ts';

/** What became of one row. */
export interface Trace {
  readonly source: string;
  readonly model: string;
  readonly benchmark: string;
  readonly printed: string;
  /** The result that carries it, and as what: `task metric`, `claim node` or `usage`. */
  readonly result?: string;
  readonly as?: string;
  /** Why it is in no result. */
  readonly reason?: string;
}

/** Says what became of a row. */
export function traceOf(
  row: PrintedRow,
  read: Entry | { readonly missing: string } | { readonly dropped: string } | undefined,
  result: string | undefined,
): Trace {
  const base = {
    source: row.source,
    model: row.model,
    benchmark: row.benchmark,
    printed: row.value,
  };
  if (read === undefined) return { ...base, reason: 'not read' };
  if ('missing' in read) return { ...base, reason: read.missing };
  if ('dropped' in read) return { ...base, reason: read.dropped };
  if (result === undefined) return { ...base, reason: 'in no result' };
  return { ...base, result, as: carriedAs(read) };
}

function carriedAs({ placement, task, metric }: Entry): string {
  if (placement.usage) return 'usage';
  return placement.claim ? `claim ${placement.claim}` : `${task} ${metric.id}`;
}
