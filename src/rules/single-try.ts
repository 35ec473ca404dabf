import type { Score } from '../records/shapes.ts';
import type { ResultSubject } from './subjects.ts';

/** Whether each sample was tried once, as far as anyone says. */
export function isSingleTry({ record, protocol }: ResultSubject, score: Score): boolean {
  const { runs = [] } = record;
  const run = score.run === undefined ? runs[0] : runs.find(({ id }) => id === score.run);
  const attempts = run?.settings?.attempts ?? protocol?.attempts;
  return typeof attempts !== 'number' || attempts <= 1;
}
