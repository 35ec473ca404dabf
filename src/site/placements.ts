import type { Leaderboard } from '../leaderboard/leaderboard.ts';
import type { Row } from '../leaderboard/row.ts';
import { benchmarkName, type Site } from './site.ts';

/** A row of one model, with the leaderboard on which it stands. */
export interface Placement {
  readonly leaderboard: Leaderboard;
  readonly row: Row;
}

/** The rows of a model on all leaderboards, by the name of the benchmark; of one benchmark the best known first. */
export function placementsOf(site: Site, model: string): Placement[] {
  const results = site.index.byModel.get(model) ?? [];
  const rows = new Map<Row, Placement>();
  for (const { id } of results) {
    const standing = site.standings().get(id);
    if (standing !== undefined) rows.set(standing.row, standing);
  }
  return [...rows.values()].sort((a, b) => compare(site, a, b));
}

function compare(site: Site, a: Placement, b: Placement): number {
  const name = (placement: Placement) => benchmarkName(site, placement.leaderboard.benchmark);
  return (
    name(a).localeCompare(name(b), 'en', { numeric: true }) ||
    (a.row.rank ?? Infinity) - (b.row.rank ?? Infinity) ||
    (a.row.key < b.row.key ? -1 : 1)
  );
}
