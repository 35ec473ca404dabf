import type { RegistryIndex } from '../records/registry-index.ts';
import { buildLeaderboard } from './build-leaderboard.ts';
import type { Leaderboard } from './leaderboard.ts';
import type { Row } from './row.ts';

/** A row together with the leaderboard on which it stands. */
export interface Standing {
  readonly leaderboard: Leaderboard;
  readonly row: Row;
}

/** The leaderboards of a benchmark: every version, newest first, and every protocol, in the order of the card. */
export function leaderboardsOf(index: RegistryIndex, benchmark: string): Leaderboard[] {
  const card = index.registry.benchmarks.get(benchmark)?.record;
  const places = card?.versions.flatMap((version) =>
    version.protocols.map((protocol) => ({ version: version.id, protocol: protocol.id })),
  );
  return (places ?? [])
    .map(({ version, protocol }) => buildLeaderboard(index, benchmark, version, protocol))
    .filter((leaderboard) => leaderboard !== undefined);
}

/** Every leaderboard of the registry, by benchmark. */
export function everyLeaderboard(index: RegistryIndex): Map<string, Leaderboard[]> {
  return new Map(
    [...index.registry.benchmarks.keys()].map((id) => [id, leaderboardsOf(index, id)]),
  );
}

/** Where each result stands: the standing ones and the other candidates of their rows, by result id. */
export function standingsByResult(leaderboards: Iterable<Leaderboard>): Map<string, Standing> {
  const standings = new Map<string, Standing>();
  for (const leaderboard of leaderboards) {
    for (const row of [...leaderboard.ranked, ...leaderboard.apart]) {
      for (const result of [row.result, ...row.others])
        standings.set(result.id, { leaderboard, row });
    }
  }
  return standings;
}
