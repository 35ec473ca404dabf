import type { Evidence } from '../records/evidence.ts';
import { averageOverAttempts } from '../statistics/attempts.ts';

/** The scores of one task and metric by sample, averaged over the attempts at a sample. */
export interface SampleScores {
  readonly samples: readonly string[];
  readonly values: readonly number[];
  /** The cluster of each sample, where the evidence names clusters. */
  readonly clusters: readonly string[] | undefined;
}

/** The sample scores of one task and metric in the evidence; undefined where it has none, or gaps. */
export function sampleScores(
  evidence: Evidence,
  task: string,
  metric: string,
): SampleScores | undefined {
  const column = evidence.metrics.get(metric);
  const taskIndex = evidence.tasks.indexOf(task);
  if (column === undefined || taskIndex < 0) return undefined;
  const rows: number[] = [];
  for (let row = 0; row < evidence.rows; row += 1)
    if (evidence.taskOf[row] === taskIndex) rows.push(row);
  const names = rows.map((row) => evidence.samples[row] ?? '');
  const means = averageOverAttempts(
    rows.map((row) => column[row] ?? Number.NaN),
    names,
  );
  return means === null
    ? undefined
    : { ...means, clusters: clustersOf(evidence, rows, means.samples) };
}

function clustersOf(
  evidence: Evidence,
  rows: readonly number[],
  samples: readonly string[],
): string[] | undefined {
  const { cluster } = evidence;
  if (cluster === undefined) return undefined;
  const bySample = new Map(rows.map((row) => [evidence.samples[row] ?? '', cluster[row] ?? '']));
  return samples.map((sample) => bySample.get(sample) ?? '');
}

/** The samples that both have, with the scores of each side in the same order. */
export function sharedSamples(
  a: SampleScores,
  b: SampleScores,
): { a: number[]; b: number[]; clusters: string[] | undefined } {
  const place = new Map(b.samples.map((sample, index) => [sample, index]));
  const pairs = a.samples.flatMap((sample, index) => {
    const other = place.get(sample);
    return other === undefined ? [] : [[index, other] as const];
  });
  return {
    a: pairs.map(([index]) => a.values[index] ?? Number.NaN),
    b: pairs.map(([, other]) => b.values[other] ?? Number.NaN),
    clusters: a.clusters && pairs.map(([index]) => a.clusters?.[index] ?? ''),
  };
}
