import { evaluateAggregate, type RowScores } from './aggregate.ts';
import { noValue, type Outcome } from './aggregate-methods.ts';
import {
  type AggregateNode,
  type AggregateResult,
  type FieldMethod,
  isAggregateNode,
  isFieldMethod,
  type LeafValue,
} from './aggregate-node.ts';
import { bordaPoints } from './borda.ts';
import { bradleyTerry, winsByTask } from './bradley-terry.ts';
import { type Direction, merit } from './direction.ts';
import { type Board, meanWinRates } from './mean-win-rate.ts';

/** All rows of a leaderboard, and what each has on each leaf. */
export type Field<Row, Leaf> = {
  readonly rows: readonly Row[];
  readonly valueOf: (row: Row, leaf: Leaf) => LeafValue;
  readonly directionOf?: ((leaf: Leaf) => Direction | null) | undefined;
};

/**
 * Evaluates a declared aggregate for all rows at once; one result per row, in their order.
 *
 * As `evaluateAggregate`, with the methods that compare rows: mean win rate, Borda count, and
 * Bradley-Terry with every part as a match between every two rows (centred log abilities). Only
 * complete rows enter the comparison, so an incomplete row neither has a value nor moves the
 * others'. The mean win rate of a row alone is undefined (reason `field`).
 */
export function evaluateField<Row, Leaf>(
  node: AggregateNode<Leaf>,
  field: Field<Row, Leaf>,
): AggregateResult<Leaf>[] {
  const outcomes = new Map<AggregateNode<Leaf>, Outcome[]>();
  const rowScores = (row: Row, index: number): RowScores<Leaf> => ({
    valueOf: (leaf) => field.valueOf(row, leaf),
    directionOf: field.directionOf,
    inField: (inner) => outcomes.get(inner)?.[index] ?? noValue('field'),
  });
  // Deepest first: an outer comparison may rest on an inner one.
  for (const inner of fieldNodes(node)) {
    outcomes.set(inner, compared(inner, inner.method, field.rows.map(rowScores)));
  }
  return field.rows.map((row, index) => evaluateAggregate(node, rowScores(row, index)));
}

type FieldNode<Leaf> = AggregateNode<Leaf> & { readonly method: FieldMethod };

function fieldNodes<Leaf>(node: AggregateNode<Leaf>): FieldNode<Leaf>[] {
  const below = node.of.flatMap((part) => (isAggregateNode(part) ? fieldNodes(part) : []));
  return isFieldNode(node) ? [...below, node] : below;
}

function isFieldNode<Leaf>(node: AggregateNode<Leaf>): node is FieldNode<Leaf> {
  return isFieldMethod(node.method);
}

function compared<Leaf>(
  node: AggregateNode<Leaf>,
  method: FieldMethod,
  rows: readonly RowScores<Leaf>[],
): Outcome[] {
  const merits = rows.map((row) => node.of.map((part) => meritOf(part, row)));
  const allowGaps = method === 'meanWinRate';
  const reasons = merits.map((parts) => reasonAgainst(parts, allowGaps));
  const entered = merits.filter((_, row) => reasons[row] === null);
  const board = entered.map((parts) =>
    parts.map((part) => (typeof part === 'number' ? part : null)),
  );
  const values = valuesByMethod[method](board);
  let next = 0;
  return reasons.map((reason) => {
    if (reason !== null) return noValue(reason);
    const value = values[next] ?? null;
    next += 1;
    return typeof value === 'number'
      ? { value, standardError: null, reason: null }
      : noValue(value ?? 'field');
  });
}

type PartMerit = number | 'missing' | 'notApplicable' | 'directions';

/** A part of one row, as merit: higher is better. */
function meritOf<Leaf>(part: Leaf | AggregateNode<Leaf>, row: RowScores<Leaf>): PartMerit {
  // A mean of one part is that part, with every rule about gaps and directions applied.
  const { value, direction, reason } = isAggregateNode(part)
    ? evaluateAggregate(part, row)
    : evaluateAggregate({ id: '', method: 'mean', of: [part] }, row);
  if (reason === 'notApplicable' || reason === 'directions') return reason;
  if (value === null) return 'missing';
  return direction === null ? 'directions' : (merit(value, direction) ?? 'missing');
}

function reasonAgainst(
  parts: readonly PartMerit[],
  allowGaps: boolean,
): Exclude<PartMerit, number> | null {
  if (parts.includes('missing')) return 'missing';
  if (parts.includes('directions')) return 'directions';
  const gaps = parts.filter((part) => part === 'notApplicable').length;
  return gaps > 0 && (!allowGaps || gaps === parts.length) ? 'notApplicable' : null;
}

const valuesByMethod: Record<FieldMethod, (board: Board) => (number | null | 'disconnected')[]> = {
  meanWinRate: (board) => meanWinRates(board),
  borda: (board) => bordaPoints(board),
  bradleyTerry: (board) => {
    const merits = board.map((row) => row.map((value) => value ?? Number.NaN));
    const fit = bradleyTerry(winsByTask(merits));
    return fit.rated ? [...fit.abilities] : board.map(() => 'disconnected');
  },
};
