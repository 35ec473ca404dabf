import type { FiledResult } from '../../records/registry.ts';
import type { Context } from './context.ts';

/** Results in the order in which they came into the registry; of one day, in the order of ids. */
export function newestLast(results: readonly FiledResult[]): FiledResult[] {
  return results.toSorted((a, b) => {
    const [left, right] = [`${a.record.added} ${a.id}`, `${b.record.added} ${b.id}`];
    return left < right ? -1 : Number(left > right);
  });
}

/** Whether one of two results supersedes the other. */
export function isCorrection(a: FiledResult, b: FiledResult, context: Context): boolean {
  return supersedes(a, b, context) || supersedes(b, a, context);
}

function supersedes(newer: FiledResult, older: FiledResult, context: Context): boolean {
  return newer.record.supersedes?.some((id) => context.result(id)?.id === older.id) ?? false;
}
