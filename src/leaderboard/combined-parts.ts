import { isNode } from '../records/measures.ts';
import type { AggregateNode } from '../records/shapes.ts';
import type { Direction } from '../statistics/direction.ts';
import { columnIdOf, resolveLeaf } from './columns.ts';
import { directionOf } from './direction-of.ts';
import type { Column, Leaderboard } from './leaderboard.ts';
import type { SuiteLeaderboard } from './suite-leaderboard.ts';

/** A part at the top of an aggregate, with the column that shows it. */
export interface Part {
  readonly id: string;
  readonly column: Column;
  readonly direction: Direction;
  /** Declared floor and ceiling; null for a node, and where one is not declared. */
  readonly scale: { readonly floor: number; readonly ceiling: number } | null;
}

/** A ranked row with its value in every part, in their order. */
export interface FieldRow {
  readonly key: string;
  readonly main: number;
  readonly values: readonly number[];
}

/** The parts at the top of a leaderboard's aggregate; undefined where one has no column or no better side. */
export function partsOf(
  board: Leaderboard | SuiteLeaderboard,
  aggregate: AggregateNode,
): Part[] | undefined {
  const parts = aggregate.of.flatMap((part): Part[] => {
    const leaf = 'suite' in board || isNode(part) ? null : leafOf(board, part.task, part.metric);
    const id = isNode(part) ? `node:${part.id}` : (leaf?.id ?? `score:${part.task} ${part.task}`);
    const column = board.columns.find((one) => one.id === id);
    const direction = column && directionOf(column);
    return column && direction ? [{ id, column, direction, scale: leaf?.scale ?? null }] : [];
  });
  return parts.length === aggregate.of.length ? parts : undefined;
}

function leafOf({ version }: Leaderboard, task: string, metricId: string | undefined) {
  const leaf = resolveLeaf(version, task, metricId);
  const { floor, ceiling } = leaf.metric;
  const scale = floor && ceiling ? { floor: floor.value, ceiling: ceiling.value } : null;
  return { id: columnIdOf(leaf), scale };
}

/** The ranked rows that have every part; one to which a part does not apply is not among them. */
export function fieldOf(board: Leaderboard | SuiteLeaderboard, parts: readonly Part[]): FieldRow[] {
  return cellsByRow(board).flatMap(({ key, main, numberIn }) => {
    const values = parts.map(({ id }) => numberIn(id)).filter((value) => value !== null);
    return main !== null && values.length === parts.length ? [{ key, main, values }] : [];
  });
}

interface RowCells {
  readonly key: string;
  readonly main: number | null;
  readonly numberIn: (column: string) => number | null;
}

function cellsByRow(board: Leaderboard | SuiteLeaderboard): RowCells[] {
  if (!('suite' in board))
    return board.ranked.map(({ key, main, cells }) => ({
      key,
      main: main.value,
      numberIn: (column) => cells.get(column)?.value ?? null,
    }));
  return board.ranked.map(({ key, main, members }) => ({
    key,
    main: main.value,
    numberIn: (column) =>
      members.get(column.slice(column.lastIndexOf(' ') + 1))?.cell.value ?? null,
  }));
}

/** Whether a mean of the parts has a meaning. Shares and ratios are both plain numbers; other units do not mix, and neither do directions. */
export function haveOneScale(parts: readonly Part[]): boolean {
  const units = new Set(
    parts.map(({ column: { unit, unitLabel } }) =>
      unit === 'proportion' || unit === 'ratio' ? 'plain' : `${unit} ${unitLabel ?? ''}`,
    ),
  );
  const directions = new Set(parts.map(({ direction }) => JSON.stringify(direction)));
  return units.size === 1 && directions.size === 1;
}
