import type { Score } from '../../../schema/score.ts';
import { countOf } from './percentage.ts';
import type { Row } from './read-table.ts';

/** Samples of the live part whose accuracy is printed, and of the two parts about irrelevance. */
const printed = [
  ['Live Simple AST', 258],
  ['Live Multiple AST', 1037],
  ['Live Parallel AST', 16],
  ['Live Parallel Multiple AST', 24],
  ['Relevance Detection', 41],
] as const;
const LIVE = 875;
const OTHER = 240;
const total = printed.reduce((sum, [, items]) => sum + items, LIVE);

/**
 * The two accuracies on irrelevant functions of version 3, of which the overall table prints only the mean. Live Acc
 * is the share of all live samples, so that it gives the count of the live half, and the mean then gives the other.
 * Undefined unless exactly one pair of counts is printed so.
 */
export function hiddenScores(row: Row): Score[] | undefined {
  const known = printed.map(([column, items]) => countOf(row.get(column) ?? '', items));
  const sum = known.reduce<number>((before, count) => before + (count ?? Number.NaN), 0);
  const pairs = counts(LIVE)
    .filter((live) => shows((sum + live) / total, row.get('Live Acc')))
    .flatMap((live) =>
      othersOf(live, row.get('Irrelevance Detection')).map((other) => [live, other] as const),
    );
  const [pair] = pairs;
  if (pair === undefined || pairs.length > 1) return undefined;
  return [
    { task: 'irrelevance', ...scoreOf(pair[1], OTHER, row) },
    { task: 'live-irrelevance', ...scoreOf(pair[0], LIVE, row) },
  ];
}

function othersOf(live: number, mean: string | undefined): number[] {
  return counts(OTHER).filter((other) => shows((live / LIVE + other / OTHER) / 2, mean));
}

function counts(items: number): number[] {
  return Array.from({ length: items + 1 }, (_, count) => count);
}

/** Whether a share is printed so, to two decimals in per cent; a half may have been rounded either way. */
function shows(share: number, text: string | undefined): boolean {
  return (
    text !== undefined && Math.abs(100 * share - Number(text.replace('%', ''))) <= 0.005 + 1e-9
  );
}

function scoreOf(correct: number, n: number, row: Row): Omit<Score, 'task'> {
  return {
    metric: 'accuracy',
    value: correct / n,
    n,
    nBasis: 'card',
    correct,
    raw: {
      text: row.get('Irrelevance Detection') ?? '',
      scale: 'other',
      why: 'printed is the mean of irrelevance and live irrelevance; these counts are the only ones that give it and the printed Live Acc',
    },
  };
}
