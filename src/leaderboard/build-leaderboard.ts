import { currentVersion, defaultProtocol, versionOf } from '../records/measures.ts';
import type { FiledResult } from '../records/registry.ts';
import type { RegistryIndex } from '../records/registry-index.ts';
import { aggregateAlone, aggregateField } from './aggregate-cells.ts';
import { columnIdOf, columnsOf, mainLeaves } from './columns.ts';
import { conditionsOf } from './comparability.ts';
import { directionOf } from './direction-of.ts';
import type { Column, Leaderboard } from './leaderboard.ts';
import { pairedErrorOf } from './paired-error.ts';
import { rankRows } from './rank-rows.ts';
import type { Cell, Row } from './row.ts';
import { rowIdentity } from './row-key.ts';
import { draftOf, isComplete, type RowDraft, type RowPlan, rowOf } from './row-of.ts';
import { separate } from './separation.ts';
import { byStanding, isCurrent } from './standing.ts';
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
  const plan: RowPlan = { index, version, protocol, columns, leaves: mainLeaves(version) };
  const { same, unstated } = resultsFor(plan, benchmark);
  const isDefault = version === currentVersion(card) && protocol === defaultProtocol(version);
  const rows = [...rowsOf(plan, same), ...(isDefault ? rowsOf(plan, unstated) : [])];
  const direction = directionOf(mainColumn(columns));
  const { ranked, apart } = rankRows(rows, direction);
  const used = usedColumns(columns, [...ranked, ...apart]);
  const bare = {
    benchmark,
    card,
    version,
    protocol,
    columns: used,
    ranked,
    apart,
    separation: null,
  };
  if (direction === null) return bare;
  const separated = separate(ranked, direction, pairedErrorOf(index.registry, version));
  return { ...bare, ranked: separated.rows, separation: separated.separation };
}

/** The current results of a benchmark that were measured, or may have been, under these conditions. */
function resultsFor({ index, version, protocol }: RowPlan, benchmark: string) {
  const here = (index.byBenchmark.get(benchmark) ?? []).filter((result) =>
    isCurrent(index, result),
  );
  const under = Map.groupBy(here, (result) => conditionsOf(result, version.id, protocol.id));
  return { same: under.get('same') ?? [], unstated: under.get('unknown') ?? [] };
}

/** Rows that may be ranked are one field for the methods that compare rows; a row that stands apart is in no field. */
function rowsOf(plan: RowPlan, results: readonly FiledResult[]): Row[] {
  const drafts = [...candidatesByRow(plan.index, results).values()].flatMap((candidates) =>
    draftsOf(plan, candidates),
  );
  const { aggregate } = plan.version;
  if (aggregate === undefined) return drafts.map((draft) => rowOf(draft, singleCell(plan, draft)));
  const field = drafts.filter(({ apart }) => apart === null);
  const combined = aggregateField(plan.version, aggregate, field);
  const alone = drafts.filter(({ apart }) => apart !== null);
  return [
    ...field.map((draft, position) => rowOf(draft, combined[position] ?? new Map())),
    ...alone.map((draft) => rowOf(draft, aggregateAlone(plan.version, aggregate, draft))),
  ];
}

function draftsOf(plan: RowPlan, candidates: readonly FiledResult[]): RowDraft[] {
  const [standing, ...others] = byStanding(plan.index, candidates, (result) =>
    isComplete(plan, result),
  );
  return standing === undefined ? [] : [draftOf(plan, standing, others)];
}

/** Without an aggregate the version has one task, and its main metric is the main number. */
function singleCell(plan: RowPlan, draft: RowDraft): Map<string, Cell> {
  const [leaf] = plan.leaves;
  const cell = leaf && draft.cells.get(columnIdOf(leaf));
  return new Map(cell ? [['main', cell]] : []);
}

function candidatesByRow(
  index: RegistryIndex,
  results: readonly FiledResult[],
): Map<string, FiledResult[]> {
  return Map.groupBy(
    results,
    (result) => rowIdentity(result, index.registry.models.get(result.model)?.record).key,
  );
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
