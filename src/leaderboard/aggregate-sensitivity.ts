import type { AggregateNode } from '../records/shapes.ts';
import { bordaPoints } from '../statistics/borda.ts';
import { competitionRanks } from '../statistics/competition-rank.ts';
import { merit } from '../statistics/direction.ts';
import { mean } from '../statistics/moments.ts';
import { normalizedScore } from '../statistics/normalized-score.ts';
import type { RankInterval } from '../statistics/rank-interval.ts';
import { rankRange } from '../statistics/rank-range.ts';
import { rankRangeOverWeights } from '../statistics/weight-sensitivity.ts';
import { type FieldRow, fieldOf, haveOneScale, type Part, partsOf } from './combined-parts.ts';
import { directionOf } from './direction-of.ts';
import type { Leaderboard } from './leaderboard.ts';
import type { SuiteLeaderboard } from './suite-leaderboard.ts';

/** A way to combine the parts that the card did not choose. */
export type OtherMethod = 'mean' | 'wins' | 'normalizedMean';

/** How the order of a leaderboard depends on the way its parts are combined. */
export interface Sensitivity {
  /** The methods beside the declared one, in the order of `byMethod`. */
  readonly methods: readonly OtherMethod[];
  /** Rows that have every part, best first by the declared method. */
  readonly rows: readonly SensitiveRow[];
  /** Random weightings behind `overWeights`; null where the parts are on no common scale. */
  readonly draws: number | null;
}

/** The ranks of one row among the rows that have every part. */
export interface SensitiveRow {
  readonly key: string;
  /** By the declared method. */
  readonly rank: number;
  readonly byMethod: readonly (number | null)[];
  /** Best and worst rank over the declared and all other methods. */
  readonly overMethods: RankInterval;
  /** Best and worst rank over weights of the mean; null where the parts are on no common scale. */
  readonly overWeights: RankInterval | null;
}

/** One row has no order; of more than two hundred the table is longer than anyone reads, and weights cost time. */
const FEWEST_ROWS = 2;
const MOST_ROWS = 200;
const DRAWS = 1000;
const SEED = 1;

/**
 * The ranks that the rows of a leaderboard would have if its parts were combined in another way: the mean, the mean
 * win rate, and the normalised mean where every part declares a floor and a ceiling; and the range of ranks over
 * 1,000 random weightings of the mean with a fixed seed, uniform over all weights.
 *
 * It says how far an order is a matter of choice, and nothing of chance: rank intervals speak of that. The parts are
 * those at the top of the declared aggregate; on complete rows the Borda count orders as the mean win rate does, so
 * both are one method here. Mean and weights need parts in one unit with one direction. Undefined for other than 2 to
 * 200 complete rows, below two parts, and where the parts or the whole have no better side.
 */
export function aggregateSensitivity(
  board: Leaderboard | SuiteLeaderboard,
): Sensitivity | undefined {
  const { aggregate } = board.version;
  const parts = aggregate ? partsOf(board, aggregate) : undefined;
  const [main] = board.columns;
  const direction = main && directionOf(main);
  if (!aggregate || !parts || parts.length < 2 || !direction) return undefined;
  const field = fieldOf(board, parts);
  if (field.length < FEWEST_ROWS || field.length > MOST_ROWS) return undefined;
  const declared = competitionRanks(
    field.map(({ main }) => main),
    direction,
  );
  return sensitivityOf(field, parts, declared, aggregate);
}

function sensitivityOf(
  field: readonly FieldRow[],
  parts: readonly Part[],
  declared: readonly (number | null)[],
  aggregate: AggregateNode,
): Sensitivity | undefined {
  const merits = field.map(({ values }) =>
    parts.map(({ direction }, part) => merit(values[part] ?? null, direction) ?? Number.NaN),
  );
  const isComparable = haveOneScale(parts);
  const all: readonly [OtherMethod, (number | null)[] | null][] = [
    ['mean', isComparable ? merits.map(mean) : null],
    ['wins', bordaPoints(merits)],
    ['normalizedMean', normalizedMeans(field, parts)],
  ];
  const others = all.flatMap(([method, values]) =>
    values === null || isDeclared(aggregate, method)
      ? []
      : [{ method, ranks: competitionRanks(values.map(withoutNoise)) }],
  );
  const ranges = rankRange([declared, ...others.map(({ ranks }) => ranks)]);
  const weights = aggregate.weights ?? parts.map(() => 1);
  const overWeights = isComparable
    ? rankRangeOverWeights(merits, weights, { draws: DRAWS, seed: SEED })
    : [];
  if (others.length === 0 && !isComparable) return undefined;
  return {
    methods: others.map(({ method }) => method),
    draws: isComparable ? DRAWS : null,
    rows: field.flatMap(({ key }, row): SensitiveRow[] => {
      const rank = declared[row] ?? null;
      const overMethods = ranges[row] ?? null;
      if (rank === null || overMethods === null) return [];
      const byMethod = others.map(({ ranks }) => ranks[row] ?? null);
      return [{ key, rank, byMethod, overMethods, overWeights: overWeights[row] ?? null }];
    }),
  };
}

function isDeclared({ method }: AggregateNode, other: OtherMethod): boolean {
  return other === 'wins' ? method === 'meanWinRate' || method === 'borda' : method === other;
}

function normalizedMeans(
  field: readonly FieldRow[],
  parts: readonly Part[],
): (number | null)[] | null {
  const scales = parts.flatMap(({ scale }) => scale ?? []);
  if (scales.length < parts.length) return null;
  return field.map(({ values }) => {
    const scaled = scales.map(({ floor, ceiling }, part) =>
      normalizedScore(values[part] ?? Number.NaN, floor, ceiling),
    );
    const known = scaled.filter((value) => value !== null);
    return known.length === scaled.length ? mean(known) : null;
  });
}

/** Sums of the same scores in another order differ in their last bits; equal rows stay equal. */
function withoutNoise(value: number | null): number | null {
  return value === null ? null : Number(value.toPrecision(12));
}
