import type { Run } from '../../../schema/run.ts';
import type { Measured } from './measured.ts';

/**
 * The runs of a folder: files of one version of the harness and one day are one run, since nothing else tells them
 * apart. The run that most files come from is the first, so that its scores need not name it.
 */
export function runsOf(measured: readonly Measured[]): Run[] {
  const groups = [...Map.groupBy(measured, runKey)].sort(
    ([a, mine], [b, others]) => others.length - mine.length || (a < b ? -1 : 1),
  );
  return groups.flatMap(([, [first]], index) => (first ? [runOf(first, index)] : []));
}

/** The id of the run that a number comes from; undefined for the first one. */
export function runIdOf(one: Measured, runs: readonly Run[]): string | undefined {
  const index = runs.findIndex((run) => keyOf(run.harness.version, run.date) === runKey(one));
  return index > 0 ? runs[index]?.id : undefined;
}

function runKey({ reading }: Measured): string {
  return keyOf(reading.harness, reading.day);
}

function keyOf(harness: string, day: string): string {
  return `${harness} ${day}`;
}

function runOf({ reading }: Measured, index: number): Run {
  return {
    id: `run-${index + 1}`,
    date: reading.day,
    harness: { name: 'mteb', version: reading.harness },
    status: 'unknown',
  };
}
