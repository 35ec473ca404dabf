import type { Evidence } from '../../records/evidence.ts';
import { scoreKey } from '../../records/measures.ts';
import type { Protocol } from '../../records/shapes.ts';
import { averageOverAttempts } from '../../statistics/attempts.ts';
import { mean } from '../../statistics/moments.ts';

/** What the evidence holds of one task in one metric. */
export interface TaskSamples {
  /** How many samples count towards the score. */
  readonly counted: number;
  /** Rows without a value whose treatment nobody declares. */
  readonly gaps: number;
  /** The mean over samples, each averaged over its attempts; null where gaps or no sample leave it open. */
  readonly mean: number | null;
  /** Samples with the value 1; null where samples were tried several times. */
  readonly ones: number | null;
}

/** The samples of a result, by task. */
export interface SampleTable {
  /** How many samples a task has, whatever their values. */
  readonly count: (task: string) => number;
  /** The ids of the samples of a task, each once. */
  readonly idsOf: (task: string) => readonly string[];
  /** The samples of a task in a metric; undefined where there is none with a value. */
  readonly of: (task: string, metric: string) => TaskSamples | undefined;
}

/**
 * Reads evidence task by task. An empty cell is an item without an answer: by the protocol it counts
 * as wrong, does not count, or leaves the score open. Each pair is computed once.
 */
export function sampleTable(evidence: Evidence, unanswered: Protocol['unanswered']): SampleTable {
  const rows = rowsByTask(evidence);
  const rowsOf = (task: string) => rows.get(task) ?? [];
  const cache = new Map<string, TaskSamples | undefined>();
  const idsOf = (task: string) => idsIn(evidence, rowsOf(task));
  return {
    // Without attempts no sample stands in two rows: the parser has seen to it.
    count: (task) => (evidence.attempt ? idsOf(task).length : rowsOf(task).length),
    idsOf,
    of: (task, metric) => {
      const key = scoreKey(task, metric);
      if (!cache.has(key)) cache.set(key, taskSamples(evidence, rowsOf(task), metric, unanswered));
      return cache.get(key);
    },
  };
}

function rowsByTask({ rows, tasks, taskOf }: Evidence): Map<string, number[]> {
  const byIndex = tasks.map((): number[] => []);
  for (let row = 0; row < rows; row += 1) byIndex[taskOf[row] ?? 0]?.push(row);
  return new Map(tasks.map((task, index) => [task, byIndex[index] ?? []] as const));
}

function idsIn({ samples }: Evidence, rows: readonly number[]): string[] {
  return [...new Set(rows.map((row) => samples[row] ?? ''))];
}

function taskSamples(
  evidence: Evidence,
  rows: readonly number[],
  metric: string,
  unanswered: Protocol['unanswered'],
): TaskSamples | undefined {
  const column = evidence.metrics.get(metric);
  if (column === undefined) return undefined;
  const blank = rows.filter((row) => Number.isNaN(column[row])).length;
  if (blank === rows.length) return undefined;
  const used =
    blank > 0 && unanswered === 'excluded'
      ? rows.filter((row) => !Number.isNaN(column[row]))
      : rows;
  // NaN, an empty cell, is false as 0 is: an item without an answer counts as wrong.
  const values = used.map((row) => column[row] || 0);
  const gaps = unanswered === 'unknown' ? blank : 0;
  const scored = perSample(evidence, used, values);
  return {
    counted: scored.length,
    gaps,
    mean: gaps > 0 ? null : mean(scored),
    ones: evidence.attempt ? null : values.filter((value) => value === 1).length,
  };
}

function perSample(
  { attempt, samples }: Evidence,
  rows: readonly number[],
  values: readonly number[],
): readonly number[] {
  if (attempt === undefined) return values;
  const names = rows.map((row) => samples[row] ?? '');
  return averageOverAttempts(values, names)?.values ?? [];
}
