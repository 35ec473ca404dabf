import { scoreKey } from '../../records/measures.ts';
import type { Result, Score } from '../../records/shapes.ts';

/** Ids, dates, notes, addresses, and who sent the file: what two files about the same run may differ in. */
const INCIDENTAL: ReadonlySet<string> = new Set([
  ...['$schema', 'schemaVersion', 'notes', 'submitter', 'supersedes', 'verification', 'disputes'],
  ...['added', 'date', 'published', 'retrieved', 'pricesAsOf'],
  ...['id', 'run', 'group', 'url', 'log', 'path', 'alsoPublished'],
]);

/** What a result says but for what is incidental, as text; the order of keys and of scores does not matter. */
export function essenceOf(record: Result): string {
  return JSON.stringify({ ...record, scores: record.scores.toSorted(byKey) }, withoutIncidentals);
}

function byKey(a: Score, b: Score): number {
  const [left, right] = [scoreKey(a.task, a.metric), scoreKey(b.task, b.metric)];
  return left < right ? -1 : Number(left > right);
}

function withoutIncidentals(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const members = Object.entries(value).filter(([key]) => !INCIDENTAL.has(key));
  return Object.fromEntries(members.sort(([a], [b]) => (a < b ? -1 : Number(a > b))));
}
