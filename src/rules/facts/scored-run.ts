import type { Result, Run, Score } from '../../records/shapes.ts';

/** The run that a score comes from: the one it names, else the first. */
export function scoredRun({ runs = [] }: Result, { run }: Score): Run | undefined {
  return run === undefined ? runs[0] : runs.find(({ id }) => id === run);
}
