import type { Score } from '../../records/shapes.ts';
import { scoredRun } from './scored-run.ts';
import type { ResultSubject } from './subjects.ts';

/** Whether each sample was tried once, as far as anyone says. */
export function isSingleTry({ record, protocol }: ResultSubject, score: Score): boolean {
  const attempts = scoredRun(record, score)?.settings?.attempts ?? protocol?.attempts;
  return typeof attempts !== 'number' || attempts <= 1;
}
