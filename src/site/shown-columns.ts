import type { Column, Leaderboard } from '../leaderboard/leaderboard.ts';
import { isNode } from '../records/measures.ts';

/** More columns than this are hard to read side by side; the rest stands in the full table. */
const MOST = 10;

/** The columns of a leaderboard beside its main number, and those that only the full table shows. */
export interface ShownColumns {
  readonly main: Column;
  readonly beside: readonly Column[];
  readonly usage: readonly Column[];
  readonly full: readonly Column[];
}

/** Chooses the parts of the aggregate where there are any, else the scores as far as they fit. */
export function shownColumns({ columns, version }: Leaderboard): ShownColumns {
  const [main, ...rest] = columns;
  if (main === undefined) throw new Error('the first column of a leaderboard is its main number');
  const parts = new Set((version.aggregate?.of ?? []).filter(isNode).map(({ id }) => `node:${id}`));
  const usage = rest.filter(({ kind }) => kind === 'usage');
  const scores = rest.filter(({ kind }) => kind !== 'usage');
  const chosen = scores.filter(({ id }) => parts.has(id));
  const beside = (chosen.length > 0 ? chosen : scores).slice(0, MOST);
  return { main, beside, usage, full: scores.length > beside.length ? scores : [] };
}
