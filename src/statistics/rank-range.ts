import type { RankInterval } from './rank-interval.ts';

/**
 * The best and worst rank of each row over several lists of ranks (one per method or weighting);
 * null for a row that has no rank in one of them. Lists are equally long.
 */
export function rankRange(lists: readonly (readonly (number | null)[])[]): (RankInterval | null)[] {
  return lists.reduce<(RankInterval | null)[]>(widen, []);
}

/** Widens ranges by one more list of ranks; an empty list of ranges starts with it. */
export function widen(
  ranges: readonly (RankInterval | null)[],
  ranks: readonly (number | null)[],
): (RankInterval | null)[] {
  return ranks.map((rank, row) => {
    const range = ranges.length === 0 && rank !== null ? { best: rank, worst: rank } : ranges[row];
    if (rank === null || !range) return null;
    return { best: Math.min(range.best, rank), worst: Math.max(range.worst, rank) };
  });
}
