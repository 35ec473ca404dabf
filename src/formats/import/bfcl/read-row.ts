import type { Result } from '../../../schema/result.ts';
import type { Score } from '../../../schema/score.ts';
import type { Trace } from '../trace.ts';
import { type Board, OVERALL } from './board.ts';
import type { Column, fact } from './column.ts';
import { hiddenScores } from './hidden-counts.ts';
import { countOf, percentage } from './percentage.ts';
import type { Row } from './read-table.ts';

type Claim = NonNullable<Result['claimed']>[number];
type Fate = Pick<Trace, 'as' | 'reason'>;

/** A figure of a table and what became of it: a score, a claim, usage, or a reason. */
export interface Figure {
  readonly table: string;
  readonly column: string;
  readonly printed: string;
  readonly as?: string;
  readonly reason?: string;
  readonly scores?: readonly Score[];
  readonly claim?: Claim;
}

/** The rows of one model, by file name of their table; the overall one is always there. */
export type ModelRows = ReadonlyMap<string, Row>;

/** Reads every figure that the tables have of one model. */
export function figuresOf(rows: ModelRows, board: Board): Figure[] {
  const overall = rows.get(OVERALL) ?? new Map<string, string>();
  return [...rows].flatMap(([table, row]) =>
    [...row].flatMap(([name, printed]): Figure[] => {
      const column = columnOf(board, table, name);
      if (column === 'fact') return [];
      return [{ table, column: name, printed, ...readCell(printed, column, name, overall) }];
    }),
  );
}

function columnOf(board: Board, table: string, name: string): Column | typeof fact {
  if (name.startsWith('Config '))
    return {
      kind: 'dropped',
      reason: 'accuracy under one of 26 prompt formats; their spread is carried',
    };
  const column = board.columns[table]?.[name];
  return column ?? { kind: 'dropped', reason: `no column of ${table} is known by this name` };
}

type Reading = Fate & Pick<Figure, 'scores' | 'claim'>;

function readCell(printed: string, column: Column, name: string, overall: Row): Reading {
  if (printed === 'N/A') return { reason: 'not evaluated or not known: N/A' };
  switch (column.kind) {
    case 'usage':
      return { as: 'usage' };
    case 'claim':
      return {
        as: `${column.node} aggregate claimed`,
        claim: { node: column.node, ...percentage(printed) },
      };
    case 'score':
      return readScore(printed, column, name, overall);
    case 'repeats':
      return { reason: repeatReason(printed, overall.get(column.column)) };
    case 'meanOfTwo':
      return readMeanOfTwo(overall);
    case 'dropped':
      return { reason: column.reason };
  }
}

function repeatReason(printed: string, other: string | undefined): string {
  return printed === other
    ? 'the same figure as in the overall table'
    : 'differs from the same figure in the overall table';
}

function readScore(
  printed: string,
  column: Extract<Column, { kind: 'score' }>,
  name: string,
  overall: Row,
): Reading {
  if (isLive(name) && isUnevaluatedLive(overall))
    return { reason: 'a category that was not evaluated is printed as 0.00%' };
  return { as: `${column.task} ${column.metric}`, scores: [scoreOf(printed, column)] };
}

function scoreOf(
  printed: string,
  { task, metric, items }: Extract<Column, { kind: 'score' }>,
): Score {
  const correct = items === undefined ? undefined : countOf(printed, items);
  const counted =
    items === undefined || correct === undefined
      ? {}
      : { n: items, nBasis: 'card' as const, correct };
  return { task, metric, ...percentage(printed), ...counted };
}

function readMeanOfTwo(overall: Row): Reading {
  const scores = hiddenScores(overall);
  return scores === undefined
    ? { reason: 'the mean of two scores that cannot be told apart' }
    : { as: 'both parts of the mean', scores };
}

function isLive(name: string): boolean {
  return name.startsWith('Live ') || name === 'Relevance Detection';
}

/**
 * The board of version 3 prints 0.00% for a category without outcomes and counts it with weight 0. A live accuracy of
 * 100 % beside a relevance of 0 % shows it: only irrelevance was evaluated.
 */
function isUnevaluatedLive(overall: Row): boolean {
  return overall.get('Live Acc') === '100.00%' && overall.get('Relevance Detection') === '0.00%';
}
