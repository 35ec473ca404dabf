import type { Result } from '../records/shapes.ts';

/**
 * The date by which results are ordered: the newest date of a run, else the date of publication,
 * else the day on which the record was added (records, "Row"). Reduced dates order before the days they contain.
 */
export function effectiveDate(result: Result): string {
  const runs = (result.runs ?? []).map((run) => run.date).filter((date) => date !== 'unknown');
  const newest = runs.sort().at(-1);
  if (newest !== undefined) return newest;
  return result.source.published === 'unknown' ? result.added : result.source.published;
}
