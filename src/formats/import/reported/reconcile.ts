import type { Result } from '../../../schema/result.ts';
import type { Trace } from './trace.ts';

/** The scores drawn from one source, each with the result that carries it. */
export interface Reconciliation {
  readonly scoresIn: number;
  /** Results, and the scores and claims in them: fewer than carried, since repeated prints are one result. */
  readonly results: number;
  readonly stored: number;
  readonly carried: number;
  /** Scores that no result carries, by reason. */
  readonly dropped: Readonly<Record<string, number>>;
  readonly sources: readonly SourceCount[];
  /** Up to 20 scores of every source, drawn by a fixed seed. */
  readonly drawn: readonly Trace[];
}

interface SourceCount {
  readonly source: string;
  readonly in: number;
  readonly carried: number;
  readonly dropped: number;
}

const DRAWN = 20;

/** Counts by source what was carried and dropped, and draws scores to be compared with the records. */
export function reconcile(
  traces: readonly Trace[],
  results: readonly { readonly result: Result }[],
  seed: number,
): Reconciliation {
  const bySource = [...Map.groupBy(traces, ({ source }) => source.split('@')[0] ?? source)].sort(
    ([a], [b]) => (a < b ? -1 : 1),
  );
  return {
    scoresIn: traces.length,
    results: results.length,
    stored: results.reduce((sum, { result }) => sum + numbersIn(result), 0),
    carried: traces.filter(isCarried).length,
    dropped: reasons(traces),
    sources: bySource.map(([source, group]) => countOf(source, group)),
    drawn: bySource.flatMap(([, group], index) => draw(group.filter(isCarried), seed + index)),
  };
}

/** Scores and claims of a result. */
function numbersIn({ scores, claimed = [] }: Result): number {
  return scores.length + claimed.length;
}

function isCarried({ result }: Trace): boolean {
  return result !== undefined;
}

function reasons(traces: readonly Trace[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { reason } of traces) if (reason) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
}

function countOf(source: string, group: readonly Trace[]): SourceCount {
  const carried = group.filter(isCarried).length;
  return { source, in: group.length, carried, dropped: group.length - carried };
}

/** A sample without repetition, in the order of the table; a linear congruential generator (Numerical Recipes). */
function draw(group: readonly Trace[], seed: number): Trace[] {
  const chosen = new Set<number>();
  let state = seed >>> 0;
  while (chosen.size < Math.min(DRAWN, group.length)) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    chosen.add(Math.floor((state / 2 ** 32) * group.length));
  }
  return [...chosen].sort((a, b) => a - b).flatMap((index) => group[index] ?? []);
}
