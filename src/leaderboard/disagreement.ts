import type { FiledResult } from '../records/registry.ts';
import type { RegistryIndex } from '../records/registry-index.ts';
import { conditionsOf } from './comparability.ts';
import type { Column, Leaderboard } from './leaderboard.ts';
import { planOf } from './row-of.ts';
import { mainOf } from './rows-of.ts';

/** What one party says of a model on a benchmark. */
export interface Statement {
  readonly result: FiledResult;
  readonly evaluator: string;
  readonly firstParty: boolean;
  readonly value: number;
  /** Whether the source states under which conditions it was measured. */
  readonly conditionsKnown: boolean;
}

/** Several parties' numbers for one model in one configuration and revision, on one leaderboard. */
export interface Disagreement {
  readonly leaderboard: Leaderboard;
  readonly column: Column;
  readonly model: string;
  readonly configuration: string;
  readonly revision: string;
  /** Whether all were measured under the conditions of this leaderboard; else these may explain the difference. */
  readonly comparable: boolean;
  /** Smallest value first. */
  readonly statements: readonly Statement[];
  /** Largest less smallest value, in the unit of the column. */
  readonly spread: number;
}

/**
 * The disagreements on one leaderboard, the largest first: each model that two or more organizations measured, with
 * what each of them says. What is, or may be, a quotation is no statement of its own; of several numbers of one party the best standing one counts.
 */
export function disagreementsOn(index: RegistryIndex, leaderboard: Leaderboard): Disagreement[] {
  const [column] = leaderboard.columns;
  if (column === undefined) return [];
  const measure = mainValue(index, leaderboard);
  const rows = [...leaderboard.ranked, ...leaderboard.apart];
  const results = rows.flatMap((row) => [row.result, ...row.others]);
  return [...Map.groupBy(results, measuredThing).values()]
    .flatMap((group) => disagreementIn(leaderboard, column, group, measure) ?? [])
    .sort(bySpread);
}

type Measure = (result: FiledResult) => number | null;

/** The main number of any result of a leaderboard, also of those that stand for no row. */
function mainValue(index: RegistryIndex, { version, protocol }: Leaderboard): Measure {
  const plan = planOf(index, version, protocol);
  return (result) => mainOf(plan, result).value;
}

function disagreementIn(
  leaderboard: Leaderboard,
  column: Column,
  results: readonly FiledResult[],
  measure: Measure,
): Disagreement | undefined {
  const statements = statementsOf(leaderboard, results, measure).sort((a, b) => a.value - b.value);
  const [lowest] = statements;
  const highest = statements.at(-1);
  const [first] = results;
  if (first === undefined || lowest === undefined || highest === undefined || statements.length < 2)
    return undefined;
  return {
    leaderboard,
    column,
    model: first.model,
    configuration: first.record.configuration ?? '',
    revision: first.record.revision,
    comparable: statements.every(({ conditionsKnown }) => conditionsKnown),
    statements,
    spread: highest.value - lowest.value,
  };
}

/** Checkpoints share a row, but each is a thing of its own. */
function measuredThing({ model, record }: FiledResult): string {
  return [model, record.configuration ?? '', record.benchmark.variant ?? '', record.revision].join(
    '|',
  );
}

/** One statement a party, the best standing one; a party that is not known is no party. */
function statementsOf(
  { version, protocol }: Leaderboard,
  results: readonly FiledResult[],
  measure: Measure,
): Statement[] {
  const byParty = new Map<string, Statement>();
  for (const result of results) {
    const { evaluator, source } = result.record;
    const value = measure(result);
    if (value === null || source.quotes !== 'none' || evaluator.organization === 'unknown')
      continue;
    if (byParty.has(evaluator.organization)) continue;
    const conditionsKnown = conditionsOf(result, version.id, protocol.id) === 'same';
    const firstParty = evaluator.relationship === 'firstParty';
    byParty.set(evaluator.organization, {
      result,
      evaluator: evaluator.organization,
      firstParty,
      value,
      conditionsKnown,
    });
  }
  return [...byParty.values()];
}

/** What compares comes first. Spreads in different units do not compare; within a unit the larger comes first. */
function bySpread(a: Disagreement, b: Disagreement): number {
  return (
    Number(b.comparable) - Number(a.comparable) ||
    b.spread - a.spread ||
    (a.model < b.model ? -1 : 1)
  );
}
