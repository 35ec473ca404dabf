import { currentVersion, defaultProtocol, versionOf } from '../records/measures.ts';
import type { RegistryIndex } from '../records/registry-index.ts';
import { columnsOf, mainLeaves } from './columns.ts';
import { conditionsOf } from './comparability.ts';
import { directionOf } from './direction-of.ts';
import type { Column, Leaderboard } from './leaderboard.ts';
import { pairedErrorOf } from './paired-error.ts';
import { rankRows } from './rank-rows.ts';
import { repetitionsOf } from './reproduction.ts';
import type { Row } from './row.ts';
import type { RowPlan } from './row-of.ts';
import { mainOf, rowsOf } from './rows-of.ts';
import { separate } from './separation.ts';
import { isCurrent } from './standing.ts';
import { usageColumn, usageMetrics } from './usage-metrics.ts';

/**
 * The leaderboard of one benchmark version under one protocol; undefined where the registry has no such benchmark,
 * version or protocol. Results whose source does not state the version or the protocol are shown apart on the
 * leaderboard of the current version and default protocol only.
 */
export function buildLeaderboard(
  index: RegistryIndex,
  benchmark: string,
  versionId: string,
  protocolId: string,
): Leaderboard | undefined {
  const card = index.registry.benchmarks.get(benchmark)?.record;
  const version = card && versionOf(card, versionId);
  const protocol = version?.protocols.find(({ id }) => id === protocolId);
  if (!card || !version || !protocol) return undefined;
  const columns = columnsOf(version);
  const bare: RowPlan = {
    index,
    version,
    protocol,
    columns,
    leaves: mainLeaves(version),
    repetitions: new Map(),
  };
  const { same, unstated } = resultsFor(bare, benchmark);
  const plan = { ...bare, repetitions: repetitionsOf(same, (result) => mainOf(bare, result)) };
  const isDefault = version === currentVersion(card) && protocol === defaultProtocol(version);
  const rows = [...rowsOf(plan, same), ...(isDefault ? rowsOf(plan, unstated) : [])];
  const direction = directionOf(mainColumn(columns));
  const { ranked, apart } = rankRows(rows, direction);
  const used = usedColumns(columns, [...ranked, ...apart]);
  const board = {
    benchmark,
    card,
    version,
    protocol,
    columns: used,
    ranked,
    apart,
    separation: null,
  };
  if (direction === null) return board;
  const separated = separate(ranked, direction, pairedErrorOf(index.registry, version));
  return { ...board, ranked: separated.rows, separation: separated.separation };
}

/** The current results of a benchmark that were measured, or may have been, under these conditions. */
function resultsFor({ index, version, protocol }: RowPlan, benchmark: string) {
  const here = (index.byBenchmark.get(benchmark) ?? []).filter((result) =>
    isCurrent(index, result),
  );
  const under = Map.groupBy(here, (result) => conditionsOf(result, version.id, protocol.id));
  return { same: under.get('same') ?? [], unstated: under.get('unknown') ?? [] };
}

function mainColumn(columns: readonly Column[]): Column {
  const [main] = columns;
  if (main === undefined) throw new Error('the first column is always the main number');
  return main;
}

/** Leaves out further columns that no row fills; the main column and the parts of the aggregate always stay. */
function usedColumns(columns: readonly Column[], rows: readonly Row[]): Column[] {
  const isFilled = ({ id }: Column) => rows.some((row) => row.cells.has(id));
  return [...columns, ...usageMetrics.map(usageColumn)].filter(
    (column) => column.kind === 'main' || column.kind === 'node' || isFilled(column),
  );
}
