import type { BoardRow } from './read-board.ts';

/** Where the runs of one file belong. */
export interface Board {
  readonly benchmark: string;
  readonly version: string;
  readonly protocol: string;
  /** Exercises of the benchmark. */
  readonly items: number;
}

const edit = { benchmark: 'aider-edit', version: 'exercism-python', items: 133 };
const polyglot = {
  benchmark: 'aider-polyglot',
  version: '2024-12',
  protocol: 'two-tries',
  items: 225,
};

const boards: Readonly<Record<string, Board>> = {
  'polyglot_leaderboard.yml': polyglot,
  'edit_leaderboard.yml': { ...edit, protocol: 'two-tries' },
  'quant.yml': { ...edit, protocol: 'quantisation' },
  'refactor_leaderboard.yml': {
    benchmark: 'aider-refactor',
    version: 'large-methods',
    protocol: 'one-try',
    items: 89,
  },
};

/** The file names of the boards. */
export const boardFiles = Object.keys(boards);

/**
 * The board of a run. One run of the edit board tried the 225 exercises of the polyglot benchmark, and is named so:
 * it belongs there.
 */
export function boardOf(file: string, row: BoardRow): Board {
  const board = boards[file];
  if (board === undefined) throw new RangeError(`${file} is no board of Aider`);
  return isStray(board, row) ? polyglot : board;
}

function isStray(board: Board, row: BoardRow): boolean {
  return board.benchmark !== polyglot.benchmark && row.get('test_cases') === String(polyglot.items);
}

/** What a reader of such a run should know, or undefined. */
export function strayNote(file: string, row: BoardRow): string | undefined {
  const board = boards[file];
  return board && isStray(board, row)
    ? 'Listed on the board for code editing; its name and its 225 cases are those of the polyglot benchmark.'
    : undefined;
}
