import { averageRanks, competitionRanks } from './competition-rank.ts';
import type { Direction } from './direction.ts';
import { type Board, column } from './mean-win-rate.ts';
import { sum } from './sum.ts';

/**
 * Borda points per row and task: rows - average rank, so that a row gets one point for each row
 * it beats on the task and half a point for each tie.
 *
 * A missing score gets 0 points, and every row of the board counts, as if it were last: MTEB's
 * rule (`_create_table.py` @a905523d), kept to reproduce its board. Plumbline itself ranks
 * complete rows only. `directions` has one entry per task, default all higher.
 */
export function bordaMatrix(scores: Board, directions?: readonly Direction[]): number[][] {
  const tasks = scores[0]?.length ?? 0;
  const points: number[][] = scores.map(() => []);
  for (let task = 0; task < tasks; task += 1) {
    const ranks = averageRanks(column(scores, task), directions?.[task] ?? 'higher');
    for (const [row, rank] of ranks.entries()) {
      points[row]?.push(rank === null ? 0 : scores.length - rank);
    }
  }
  return points;
}

/** The Borda count of each row, the sum of its points over the tasks; 0 without tasks. */
export function bordaPoints(scores: Board, directions?: readonly Direction[]): number[] {
  return bordaMatrix(scores, directions).map(sum);
}

/** Competition ranks by Borda count, as MTEB shows them. */
export function bordaRanks(scores: Board, directions?: readonly Direction[]): number[] {
  return competitionRanks(bordaPoints(scores, directions)).map((rank) => rank ?? Number.NaN);
}
