import { averageRanks } from './competition-rank.ts';
import type { Direction } from './direction.ts';
import { sum } from './sum.ts';

/** Scores by row and task: `scores[row][task]`; null where a row did not run a task. */
export type Board = readonly (readonly (number | null)[])[];

/**
 * HELM's mean win rate: per task the share of the other rows that a row beats, a tie counting
 * half, averaged over the tasks that the row ran.
 *
 * stanford-crfm/helm `summarize.py` @63754d05. `directions` has one entry per task (default: all
 * higher); null leaves a task out. A task with fewer than two scores is left out, and a row with
 * no task left has null. Depends on the set of rows: a new row moves everyone's.
 */
export function meanWinRates(
  scores: Board,
  directions?: readonly (Direction | null)[],
): (number | null)[] {
  const tasks = scores[0]?.length ?? 0;
  const wins: number[][] = scores.map(() => []);
  for (let task = 0; task < tasks; task += 1) {
    const direction = directions === undefined ? 'higher' : (directions[task] ?? null);
    if (direction === null) continue;
    for (const [row, rate] of winRates(column(scores, task), direction).entries()) {
      if (rate !== null) wins[row]?.push(rate);
    }
  }
  return wins.map((rates) => (rates.length === 0 ? null : sum(rates) / rates.length));
}

/** The share of the other scores that each score beats, ties counting half; null where missing, and for all below two scores. */
export function winRates(
  scores: readonly (number | null)[],
  direction: Direction = 'higher',
): (number | null)[] {
  const ranks = averageRanks(scores, direction);
  const n = ranks.filter((rank) => rank !== null).length;
  return ranks.map((rank) => (rank === null || n < 2 ? null : (n - rank) / (n - 1)));
}

/** The scores of all rows on one task. */
export function column(scores: Board, task: number): (number | null)[] {
  return scores.map((row) => row[task] ?? null);
}
