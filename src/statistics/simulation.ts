import { at } from './at.ts';
import { pairedDifference } from './difference.ts';
import { logGamma } from './incomplete-beta.ts';
import { contains } from './interval.ts';
import { mean } from './moments.ts';
import { pairedErrors } from './paired-errors.ts';
import { type Random, randomFrom } from './random.ts';
import { type RankInterval, type RankMethod, rankIntervals } from './rank-interval.ts';
import { plusFourStandardError } from './standard-error.ts';
import { sum } from './sum.ts';
import { wilson } from './wilson.ts';

/**
 * The exact probability that Wilson's interval covers a true share: the sum of the binomial
 * probabilities of the counts whose interval holds it. No simulation, so no noise.
 */
export function wilsonCoverage(share: number, n: number, confidence = 0.95): number {
  const chances = Array.from({ length: n + 1 }, (_, correct) => {
    const interval = wilson(correct, n, confidence);
    return interval !== null && contains(interval, share) ? binomialChance(correct, n, share) : 0;
  });
  return sum(chances);
}

/** The mean coverage over a grid of shares and sample sizes. */
export function meanWilsonCoverage(shares: readonly number[], sizes: readonly number[]): number {
  return mean(sizes.flatMap((n) => shares.map((share) => wilsonCoverage(share, n)))) ?? Number.NaN;
}

function binomialChance(k: number, n: number, share: number): number {
  const ways = logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);
  return Math.exp(ways + k * Math.log(share) + (n - k) * Math.log1p(-share));
}

export type PairedTrials = {
  readonly trials: number;
  readonly samples: number;
  readonly seed: number;
  /** `binary`: right or wrong (exact McNemar); `graded`: scores between 0 and 1 (Student's t). */
  readonly kind: 'binary' | 'graded';
};

/** The share of trials in which the paired test, at 5 %, claims a difference between two equal rows. */
export function pairedTestSize({ trials, samples, seed, kind }: PairedTrials): number {
  const random = randomFrom(seed);
  const abilities = [0.5, 0.5];
  let claims = 0;
  for (let trial = 0; trial < trials; trial += 1) {
    const [a = [], b = []] = sampleScores(random, abilities, samples, kind);
    const p = pairedDifference(a, b)?.p ?? 1;
    if (p <= 0.05) claims += 1;
  }
  return claims / trials;
}

export type Boards = {
  readonly boards: number;
  readonly rows: number;
  readonly samples: number;
  readonly seed: number;
  readonly method: RankMethod;
  /** Errors of differences: from both rows' errors, or per sample. */
  readonly pairs: 'unpaired' | 'paired';
  /** The error of a row from its score and its samples; default `plusFourStandardError`. */
  readonly errorOf?: (score: number, n: number) => number | null;
};

/**
 * The share of simulated leaderboards on which every row's interval holds its true rank.
 *
 * Abilities are uniform, every third row repeats the ability of the one before (true ties share
 * the best rank), samples differ in difficulty and are common to all rows.
 */
export function rankCoverage(plan: Boards): number {
  const { boards, rows, samples, seed } = plan;
  const random = randomFrom(seed);
  let covered = 0;
  for (let board = 0; board < boards; board += 1) {
    const abilities = drawAbilities(random, rows);
    const scores = sampleScores(random, abilities, samples, 'binary');
    const intervals = intervalsOf(scores, plan);
    const truth = abilities.map((own) => 1 + abilities.filter((other) => other > own).length);
    const isCovered = intervals.every(
      (interval, row) =>
        interval !== null && interval.best <= at(truth, row) && at(truth, row) <= interval.worst,
    );
    if (isCovered) covered += 1;
  }
  return covered / boards;
}

function intervalsOf(
  scores: readonly (readonly number[])[],
  { method, pairs, errorOf = plusFourStandardError }: Boards,
): readonly (RankInterval | null)[] {
  const means = scores.map((row) => mean(row) ?? Number.NaN);
  const standardErrors = scores.map((row, index) => errorOf(at(means, index), row.length));
  const field = { scores: means, standardErrors };
  const known = pairs === 'paired' ? { ...field, pairStandardError: pairedErrors(scores) } : field;
  return rankIntervals(known, method).intervals;
}

function drawAbilities(random: Random, rows: number): number[] {
  const abilities: number[] = [];
  for (let row = 0; row < rows; row += 1) {
    abilities.push(row % 3 === 2 ? at(abilities, row - 1) : 0.2 + 0.7 * random());
  }
  return abilities;
}

/**
 * Scores of rows on common samples. Half of the samples are easy and half hard, moving every
 * chance by a quarter of its room; so rows are positively correlated and the mean is the ability.
 */
function sampleScores(
  random: Random,
  abilities: readonly number[],
  samples: number,
  kind: PairedTrials['kind'],
): number[][] {
  const tilts = Array.from({ length: samples }, () => (random() < 0.5 ? -0.25 : 0.25));
  return abilities.map((ability) => {
    const room = Math.min(ability, 1 - ability);
    return tilts.map((tilt) => {
      const chance = ability + 2 * tilt * room;
      if (kind === 'binary') return random() < chance ? 1 : 0;
      return chance / 2 + random() / 2;
    });
  });
}
