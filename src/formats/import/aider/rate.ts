import type { Score } from '../../../schema/score.ts';
import { shifted } from '../reported/printed-value.ts';
import { type BoardRow, cell } from './read-board.ts';

/** A rate that a run prints, and the count beside it. */
export interface RateField {
  readonly field: string;
  readonly metric: string;
  readonly count?: string;
}

/** The rates of a run, the main one of two tries first. */
export const rateFields: readonly RateField[] = [
  { field: 'pass_rate_2', metric: 'pass-rate-2', count: 'pass_num_2' },
  { field: 'pass_rate_1', metric: 'pass-rate-1', count: 'pass_num_1' },
  { field: 'percent_cases_well_formed', metric: 'well-formed' },
];

/**
 * The score of a printed rate in per cent. n is what the run states, as long as a whole number of cases rounds to the
 * rate: the cases that were run, else all that there are (`total_tests`), else the exercises of the benchmark. Where
 * none fits, the source contradicts itself and n is left out.
 */
export function scoreOf(row: BoardRow, rate: RateField, items: number): Score {
  const text = cell(row, rate.field);
  const counted = countOf(row, rate, items);
  return {
    task: 'all',
    metric: rate.metric,
    value: shifted(text, -2),
    ...counted,
    raw: { text, scale: 'hundred', why: 'printed in per cent' },
  };
}

/** Whether no n fits the printed rate. */
export function contradictsItself(score: Score): boolean {
  return score.n === undefined;
}

type Counted = Pick<Score, 'n' | 'nBasis' | 'correct'>;

function countOf(row: BoardRow, rate: RateField, items: number): Counted {
  const text = cell(row, rate.field);
  const stated = rate.count === undefined ? undefined : row.get(rate.count);
  const totals = [row.get('test_cases'), row.get('total_tests')].flatMap((total) => total ?? []);
  const candidates = [
    ...totals.map((n) => [Number(n), 'stated'] as const),
    [items, 'card'] as const,
  ];
  for (const [n, nBasis] of candidates) {
    const correct = stated === undefined ? countFor(text, n) : Number(stated);
    if (correct !== undefined && rounds(text, correct, n)) return { n, nBasis, correct };
  }
  return {};
}

/** The whole number of cases whose rate is printed so; undefined where there is none or more than one. */
function countFor(text: string, n: number): number | undefined {
  const middle = Math.round((Number(text) * n) / 100);
  const fitting = [middle - 1, middle, middle + 1].filter(
    (count) => count <= n && rounds(text, count, n),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Whether `correct` of `n` in per cent is printed so; halves may be rounded either way. */
function rounds(text: string, correct: number, n: number): boolean {
  const places = text.split('.')[1]?.length ?? 0;
  return Math.abs((100 * correct) / n - Number(text)) <= 0.5 * 10 ** -places + 1e-9;
}
