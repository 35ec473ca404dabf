import type { Direction } from '../statistics/direction.ts';
import type { RankInterval } from '../statistics/rank-interval.ts';
import { type RankIntervals, type RankMethod, rankIntervals } from '../statistics/rank-interval.ts';
import type { Rankable } from './row.ts';

/** What a leaderboard's ranked rows allow to be concluded; counts speak of rows with an uncertainty only. */
export interface Separation {
  readonly confidence: number;
  readonly method: RankMethod;
  /** Rows that have a rank interval. */
  readonly compared: number;
  /** Keys of the rows that may be first. */
  readonly leaders: readonly string[];
  /** Each compared row with the next one below it. */
  readonly neighbours: readonly {
    readonly better: string;
    readonly worse: string;
    readonly separable: boolean;
  }[];
  /** Two rows can be told apart where their difference is at least this many standard errors; Infinity for fewer than two rows. */
  readonly critical: number;
}

/** At most so many rows are compared; beyond, pairs outgrow the build. */
export const MAX_COMPARED = 1000;

const CONFIDENCE = 0.95;

/**
 * Gives every ranked row its rank interval at 95 % simultaneous confidence, and says what may be concluded.
 * All ranked rows are the field, whatever a page filters. A row without an uncertainty keeps its rank and has no interval.
 */
export function separate<Row extends Rankable & { readonly rankInterval: RankInterval | null }>(
  ranked: readonly Row[],
  direction: Direction,
  pairedError: (a: Row, b: Row) => number | null,
  method: RankMethod = 'holm',
): { rows: Row[]; separation: Separation } {
  const field = ranked.slice(0, MAX_COMPARED);
  const found = rankIntervals(
    {
      scores: field.map(({ main }) => main.value),
      standardErrors: field.map(({ main }) => main.standardError),
      direction,
      pairStandardError: (a, b) => errorOfPair(field, a, b, pairedError),
    },
    method,
    CONFIDENCE,
  );
  const unrated = ranked.length - found.compared;
  const rows = ranked.map(
    (row, place): Row => ({
      ...row,
      rankInterval: widened(found.intervals[place] ?? null, unrated),
    }),
  );
  return { rows, separation: separationOf(field, found, method) };
}

/** A row without an uncertainty was compared with none: it may stand above any other, so it counts in the worst rank. */
function widened(interval: RankInterval | null, unrated: number): RankInterval | null {
  return interval && { best: interval.best, worst: interval.worst + unrated };
}

function errorOfPair<Row>(
  rows: readonly Row[],
  a: number,
  b: number,
  pairedError: (a: Row, b: Row) => number | null,
): number | null {
  const first = rows[Math.min(a, b)];
  const second = rows[Math.max(a, b)];
  return first && second ? pairedError(first, second) : null;
}

function separationOf(
  rows: readonly Rankable[],
  found: RankIntervals,
  method: RankMethod,
): Separation {
  const keyOf = (index: number) => rows[index]?.key ?? '';
  return {
    confidence: CONFIDENCE,
    method,
    compared: found.compared,
    leaders: found.leaders.map(keyOf),
    neighbours: found.neighbours.map(({ better, worse, separable }) => ({
      better: keyOf(better),
      worse: keyOf(worse),
      separable,
    })),
    critical: found.critical,
  };
}
