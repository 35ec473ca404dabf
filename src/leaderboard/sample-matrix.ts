import type { RegistryIndex } from '../records/registry-index.ts';
import { agreementOf } from '../statistics/agreement.ts';
import { type Leaf, mainLeaves } from './columns.ts';
import type { Leaderboard } from './leaderboard.ts';
import type { Row } from './row.ts';
import { type SampleScores, sampleScores } from './sample-scores.ts';

/** Samples by how many rows solve them, over the rows of a leaderboard that have evidence for every sample. */
export interface SampleMatrix {
  readonly rows: readonly Row[];
  /** Easiest first; equal ones by task and sample. */
  readonly samples: readonly SampleLine[];
  /** For each number of rows, from 0 to all, how many samples that many rows solve. */
  readonly solvedBy: readonly number[];
  /** Pairs of rows that agree more than their scores explain, the strongest first. */
  readonly alike: readonly AlikePair[];
}

export interface SampleLine {
  readonly task: string;
  readonly sample: string;
  /** The score of each row, in the order of `rows`. */
  readonly scores: readonly number[];
  /** Mean over the rows: 1 where all solve it. */
  readonly solved: number;
}

/** Two rows, by key, and how much more they agree than their scores explain; see `agreementOf`. */
export interface AlikePair {
  readonly a: string;
  readonly b: string;
  readonly observed: number;
  readonly expected: number;
  readonly consistency: number;
}

/**
 * The sample-level view of a leaderboard; undefined where fewer than two ranked rows have evidence on shared samples.
 * Only samples that every such row has are in it.
 */
export function sampleMatrix(
  { registry }: RegistryIndex,
  board: Leaderboard,
): SampleMatrix | undefined {
  const leaves = mainLeaves(board.version);
  const rows = board.ranked.filter(({ result }) => registry.evidence.has(result.id));
  const byRow = rows.map((row) => samplesOfRow(registry.evidence.get(row.result.id), leaves));
  if (rows.length < 2) return undefined;
  const samples = sharedLines(byRow).sort(easiestFirst);
  if (samples.length === 0) return undefined;
  return {
    rows,
    samples,
    solvedBy: histogram(samples, rows.length),
    alike: alikePairs(rows, samples),
  };
}

type RowSamples = ReadonlyMap<
  string,
  { readonly task: string; readonly sample: string; readonly score: number }
>;

function samplesOfRow(
  evidence: Parameters<typeof sampleScores>[0] | undefined,
  leaves: readonly Leaf[],
): RowSamples {
  if (evidence === undefined) return new Map();
  return new Map(
    leaves.flatMap(({ task, metric }) =>
      namedScores(task, sampleScores(evidence, task, metric.id)),
    ),
  );
}

function namedScores(task: string, scores: SampleScores | undefined) {
  return (scores?.samples ?? []).map(
    (sample, place) =>
      [`${task} ${sample}`, { task, sample, score: scores?.values[place] ?? Number.NaN }] as const,
  );
}

function sharedLines(rows: readonly RowSamples[]): SampleLine[] {
  const [first, ...others] = rows;
  return [...(first ?? [])].flatMap(([key, { task, sample, score }]) => {
    const rest = others.map((other) => other.get(key)?.score);
    const scores = [score, ...rest.filter((value) => value !== undefined)];
    if (scores.length !== rows.length) return [];
    return [
      {
        task,
        sample,
        scores,
        solved: scores.reduce((sum, value) => sum + value, 0) / scores.length,
      },
    ];
  });
}

function easiestFirst(a: SampleLine, b: SampleLine): number {
  return b.solved - a.solved || compareText(a.task, b.task) || compareText(a.sample, b.sample);
}

function compareText(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

function histogram(samples: readonly SampleLine[], rows: number): number[] {
  const counts = Array.from({ length: rows + 1 }, () => 0);
  for (const { solved } of samples) {
    const place = Math.round(solved * rows);
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

const MOST_PAIRS = 10;

/** The pairs that agree most beyond chance; hard and easy samples alone make every pair agree somewhat. */
function alikePairs(rows: readonly Row[], samples: readonly SampleLine[]): AlikePair[] {
  const outcomes = rows.map((_, row) => samples.map(({ scores }) => scores[row] ?? Number.NaN));
  const pairs = rows.flatMap((a, i) =>
    rows
      .slice(i + 1)
      .flatMap(
        (b, offset) => alike(a.key, b.key, outcomes[i] ?? [], outcomes[i + 1 + offset] ?? []) ?? [],
      ),
  );
  return pairs
    .sort((x, y) => y.consistency - x.consistency || compareText(x.a + x.b, y.a + y.b))
    .slice(0, MOST_PAIRS);
}

function alike(
  a: string,
  b: string,
  first: readonly number[],
  second: readonly number[],
): AlikePair | undefined {
  const agreement = agreementOf(first, second);
  if (agreement === null || agreement.consistency === null) return undefined;
  const { observed, expected, consistency } = agreement;
  return { a, b, observed, expected, consistency };
}
