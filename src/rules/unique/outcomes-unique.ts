import type { Evidence } from '../../records/evidence.ts';
import type { FiledResult } from '../../records/registry.ts';
import type { Context } from '../facts/context.ts';
import { isCorrection, newestLast } from '../facts/same-result.ts';
import { samplesFileOf } from '../facts/samples-file.ts';
import type { RuleOf } from '../rule.ts';

/**
 * Two models, or two runs, never answer alike in every sample by chance, unless all samples have the
 * same value, as where everything was right: that says nothing.
 */
export const outcomesUnique: RuleOf<'registry'> = {
  name: 'outcomes-unique',
  severity: 'error',
  scope: 'registry',
  sentence:
    'No two results have the same outcome in every sample, unless one supersedes the other.',
  *check({ registry }, context) {
    for (const alike of Map.groupBy(sampled(registry), (entry) =>
      cheapKey(entry, context),
    ).values()) {
      for (const [older, newer] of equalPairs(alike, context)) {
        const args = { other: older.file, samples: samplesFileOf(older.id) };
        yield { file: samplesFileOf(newer.id), at: '', args };
      }
    }
  },
};

interface Sampled {
  readonly result: FiledResult;
  readonly evidence: Evidence;
}

function sampled({ results, evidence }: Context['registry']): Sampled[] {
  const standing = [...evidence.keys()].flatMap((id) => results.get(id) ?? []);
  return newestLast(standing).flatMap((result) => {
    const samples = evidence.get(result.id);
    const counts =
      samples !== undefined && result.record.withdrawn === undefined && isTelling(samples);
    return counts ? [{ result, evidence: samples }] : [];
  });
}

function isTelling({ metrics }: Evidence): boolean {
  return [...metrics.values()].some((values) =>
    values.some((value) => !Object.is(value, values[0])),
  );
}

/** Equal outcomes have the same key, whatever the order of rows; most others differ here already. */
function cheapKey({ result, evidence }: Sampled, context: Context): string {
  const totals = [...evidence.metrics].map(
    ([metric, values]) => `${metric} ${total(values).toPrecision(9)}`,
  );
  const { version } = result.record.benchmark;
  return [context.moves.card(result.benchmark), version, evidence.rows, ...totals.sort()].join('|');
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => (Number.isNaN(value) ? sum : sum + value), 0);
}

function* equalPairs(alike: readonly Sampled[], context: Context) {
  if (alike.length < 2) return;
  const firstBy = new Map<string, FiledResult>();
  for (const { result, evidence } of alike) {
    const outcomes = outcomesOf(evidence);
    const first = firstBy.get(outcomes);
    if (first === undefined) firstBy.set(outcomes, result);
    else if (!isCorrection(first, result, context)) yield [first, result] as const;
  }
}

/** All outcomes as one text that does not depend on the order of rows and columns. */
function outcomesOf({ rows, tasks, taskOf, samples, attempt, metrics }: Evidence): string {
  const columns = [...metrics].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, values]) => values);
  const lines = Array.from({ length: rows }, (_, row) =>
    [
      tasks[taskOf[row] ?? 0],
      samples[row],
      attempt?.[row],
      ...columns.map((values) => values[row]),
    ].join(','),
  );
  return lines.sort().join('\n');
}
