import type { Evidence } from '../records/evidence.ts';
import type { Protocol } from '../records/shapes.ts';
import { averageOverAttempts } from '../statistics/attempts.ts';
import { mean } from '../statistics/moments.ts';

/** What the evidence holds of one task in one metric. */
export interface TaskSamples {
  /** The ids of all samples of the task, each once. */
  readonly ids: readonly string[];
  /** How many samples count towards the score. */
  readonly counted: number;
  /** Rows without a value whose treatment nobody declares. */
  readonly gaps: number;
  /** The mean over samples, each averaged over its attempts; null where gaps or no sample leave it open. */
  readonly mean: number | null;
  /** Samples with the value 1; null where samples were tried several times. */
  readonly ones: number | null;
}

/** Looks up the samples of a task in a metric; undefined where there is none with a value. */
export type SamplesOf = (task: string, metric: string) => TaskSamples | undefined;

/**
 * Reads evidence task by task. An empty cell is an item without an answer: by the protocol it counts
 * as wrong, does not count, or leaves the score open. Each pair is computed once.
 */
export function samplesOf(evidence: Evidence, unanswered: Protocol['unanswered']): SamplesOf {
  const rows = rowsByTask(evidence);
  const cache = new Map<string, TaskSamples | undefined>();
  return (task, metric) => {
    const key = `${task} ${metric}`;
    if (!cache.has(key)) cache.set(key, taskSamples(evidence, rows.get(task) ?? [], metric, unanswered));
    return cache.get(key);
  };
}

function rowsByTask({ rows, tasks, taskOf }: Evidence): Map<string, number[]> {
  const byIndex = tasks.map((): number[] => []);
  for (let row = 0; row < rows; row += 1) byIndex[taskOf[row] ?? 0]?.push(row);
  return new Map(tasks.map((task, index) => [task, byIndex[index] ?? []] as const));
}

function taskSamples(
  evidence: Evidence,
  rows: readonly number[],
  metric: string,
  unanswered: Protocol['unanswered'],
): TaskSamples | undefined {
  const column = evidence.metrics.get(metric);
  if (column === undefined) return undefined;
  const hasValue = (row: number) => !Number.isNaN(column[row]);
  const answered = rows.filter(hasValue).length;
  if (answered === 0) return undefined;
  const used = unanswered === 'excluded' ? rows.filter(hasValue) : rows;
  const values = used.map((row) => (hasValue(row) ? (column[row] ?? 0) : 0));
  const gaps = unanswered === 'unknown' ? rows.length - answered : 0;
  const scored = perSample(evidence, used, values);
  return {
    ids: [...new Set(rows.map((row) => evidence.samples[row] ?? ''))],
    counted: scored.length,
    gaps,
    mean: gaps > 0 ? null : mean(scored),
    ones: scored.length === values.length ? values.filter((value) => value === 1).length : null,
  };
}

function perSample({ attempt, samples }: Evidence, rows: readonly number[], values: readonly number[]): readonly number[] {
  if (attempt === undefined) return values;
  const names = rows.map((row) => samples[row] ?? '');
  return averageOverAttempts(values, names)?.values ?? [];
}
