import { at } from './at.ts';
import { competitionRanks } from './competition-rank.ts';
import { randomFrom, randomWeights } from './random.ts';
import type { RankInterval } from './rank-interval.ts';
import { widen } from './rank-range.ts';

/**
 * The weight of one task at which two rows change places, the other weights keeping their
 * proportions: w with w · d(task) + (1 - w) · weighted mean of the other differences = 0.
 *
 * `a` and `b` are the rows' scores by task (in one direction), `weights` 0 or more. Null where no
 * weight strictly between 0 and 1 does it, where the rows are equal throughout, and where the
 * other weights are all 0.
 */
export function weightFlip(
  a: readonly number[],
  b: readonly number[],
  weights: readonly number[],
  task: number,
): number | null {
  const differences = a.map((value, index) => value - at(b, index));
  const others = weights.map((weight, index) => (index === task ? 0 : weight));
  const rest = weightedMean(differences, others);
  const flip = rest / (rest - at(differences, task));
  return flip > 0 && flip < 1 ? flip : null;
}

export type WeightDraws = {
  readonly draws?: number;
  readonly seed?: number;
  /** How far weights may leave the declared ones: 0 not at all, 1 (default) anywhere. */
  readonly freedom?: number;
};

/**
 * The best and worst rank of each row over random weights: `scores[row][task]`, higher is better,
 * on comparable scales; `weights` the declared ones.
 *
 * Each draw is (1 - freedom) · declared + freedom · uniform on the simplex; the declared weights
 * themselves are always among them. Rows with a gap have null and touch no one. Defaults: 1,000
 * draws, seed 1. The range grows with the number of draws: say how many there were.
 */
export function rankRangeOverWeights(
  scores: readonly (readonly (number | null)[])[],
  weights: readonly number[],
  options: WeightDraws = {},
): (RankInterval | null)[] {
  const { draws = 1000, seed = 1, freedom = 1 } = options;
  const random = randomFrom(seed);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const declared = weights.map((weight) => weight / total);
  let ranges = widen([], weightedRanks(scores, declared));
  for (let draw = 0; draw < draws; draw += 1) {
    const drawn = randomWeights(random, weights.length);
    const mixed = declared.map(
      (weight, task) => (1 - freedom) * weight + freedom * at(drawn, task),
    );
    ranges = widen(ranges, weightedRanks(scores, mixed));
  }
  return ranges;
}

function weightedRanks(
  scores: readonly (readonly (number | null)[])[],
  weights: readonly number[],
): (number | null)[] {
  return competitionRanks(
    scores.map((row) => {
      const complete = row.filter((score) => score !== null);
      return complete.length === weights.length ? weightedMean(complete, weights) : null;
    }),
  );
}

function weightedMean(values: readonly number[], weights: readonly number[]): number {
  const total = values.reduce((sum, value, index) => sum + value * at(weights, index), 0);
  return total / weights.reduce((sum, weight) => sum + weight, 0);
}
