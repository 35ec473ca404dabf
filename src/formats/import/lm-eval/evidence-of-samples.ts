import type { Placed } from './place-measure.ts';
import type { SampleScore } from './samples-of-task.ts';

/** Evidence as CSV, or why there is none. */
export type EvidenceFound =
  | { readonly text: string; readonly rows: number }
  | { readonly reason: string };

/** Room for the error of a mean in binary. */
const NOISE = 1e-9;

/**
 * Evidence for all scores of a result. It must be whole: every score has its samples, as many as n says, and their
 * mean is the score; else the reason. `samplesOf` gives the samples of a task of the harness.
 */
export function evidenceOfSamples(
  group: readonly Placed[],
  samplesOf: (task: string) => readonly SampleScore[],
  nOf: (task: string) => number | undefined,
): EvidenceFound {
  const metrics = [...new Set(group.map(({ metric }) => metric.id))];
  const cells = new Map<string, Map<string, number>>();
  for (const { measure, metric, place, value } of group) {
    const found = samplesOf(measure.task).filter(
      ({ filter, values }) => filter === measure.filter && values.has(measure.metric),
    );
    const n = nOf(measure.task);
    if (n === undefined || found.length !== n)
      return {
        reason: `the samples file of ${measure.task} has ${found.length} of ${n ?? 'an unknown number of'} samples`,
      };
    const values = found.map(({ values: all }) => all.get(measure.metric) ?? Number.NaN);
    if (Math.abs(mean(values) - value) > NOISE)
      return { reason: `the samples of ${measure.task} do not give its ${measure.metric}` };
    for (const [index, { doc }] of found.entries()) {
      const key = `${place.task},${doc.toLowerCase()}`;
      cells.set(key, (cells.get(key) ?? new Map()).set(metric.id, values[index] ?? Number.NaN));
    }
  }
  const rows = [...cells].map(
    ([key, values]) => `${key},${metrics.map((id) => values.get(id) ?? '').join(',')}\n`,
  );
  return { text: `task,sample,${metrics.join(',')}\n${rows.join('')}`, rows: rows.length };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
