import type { TableColumns } from './column.ts';
import { v3Columns } from './v3-columns.ts';
import { v4Columns } from './v4-columns.ts';

/** A state of the leaderboard: the tables of one commit. */
export interface Board {
  readonly version: string;
  readonly protocol: string;
  readonly commit: string;
  /** Day of the commit. */
  readonly published: string;
  /** What the columns of each table are, by file name. */
  readonly columns: TableColumns;
}

const v4: Board = {
  version: 'v4',
  protocol: 'bfcl-v4',
  commit: '8c24bd7cd50499b601783bd6e6b0a921017da10a',
  published: '2026-04-12',
  columns: v4Columns,
};

const v3: Board = {
  version: 'v3',
  protocol: 'bfcl-v3',
  commit: '90323554ec74015c4afd2afc33f491e93cc8c6b3',
  published: '2024-10-21',
  columns: v3Columns,
};

/** The name of the table that has every model. */
export const OVERALL = 'data_overall.csv';

/** The board of a table by its header: the way in which cost is counted changed with version 4. */
export function boardOf(header: readonly string[]): Board | undefined {
  if (header.includes('Total Cost ($)')) return v4;
  return header.includes('Cost ($ Per 1k Function Calls)') ? v3 : undefined;
}
