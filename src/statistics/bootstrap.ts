import { at } from './at.ts';
import { countAtMost } from './competition-rank.ts';
import type { Interval } from './interval.ts';
import { quantileSorted } from './quantile.ts';
import { type Random, randomBelow, randomFrom } from './random.ts';
import type { RankInterval } from './rank-interval.ts';

/**
 * Fills `out` with one number per row, higher is better, for a resample in which unit u of the
 * data occurs counts[u] times. Units of all strata follow one another.
 */
export type Statistic = (counts: Uint32Array, out: Float64Array) => void;

export type BootstrapPlan = {
  readonly rows: number;
  /** How many units each stratum has: [tasks] to resample tasks, the samples of each task to resample samples. */
  readonly strata: readonly number[];
  readonly statistic: Statistic;
  readonly resamples?: number;
  readonly seed?: number;
  readonly confidence?: number;
};

/** Percentile intervals of one row. */
export type BootstrapRow = {
  readonly interval: Interval;
  readonly standardError: number;
  /** For this row alone, not for all rows at once: narrower in meaning than `rankIntervals`. */
  readonly ranks: RankInterval;
};

/**
 * Percentile intervals of any statistic by resampling units with replacement within their strata
 * (Efron 1979); all rows share each resample, so what they have in common cancels.
 *
 * Same plan and seed, same numbers. The draws follow the order of the units: sort them by id.
 * Null for every row if a stratum has fewer than two units, whose spread is unknown, or there are
 * no strata; null for a row whose statistic is not finite in some resample. Defaults: 1,000
 * resamples, seed 1, confidence 0.95.
 */
export function bootstrap(plan: BootstrapPlan): (BootstrapRow | null)[] {
  const { rows, strata, resamples = 1000, confidence = 0.95 } = plan;
  const absent = Array.from({ length: rows }, () => null);
  if (strata.length === 0 || strata.some((units) => !(units >= 2)) || resamples < 1) return absent;
  const values = new Float64Array(rows * resamples);
  const ranks = new Uint32Array(rows * (rows + 1));
  const random = randomFrom(plan.seed ?? 1);
  const counts = new Uint32Array(strata.reduce((total, units) => total + units, 0));
  const out = new Float64Array(rows);
  const sorted = new Float64Array(rows);
  for (let resample = 0; resample < resamples; resample += 1) {
    draw(counts, strata, random);
    plan.statistic(counts, out);
    for (let row = 0; row < rows; row += 1) values[row * resamples + resample] = at(out, row);
    sorted.set(out);
    countRanks(ranks, out, sorted.sort());
  }
  const tail = (1 - confidence) / 2;
  return absent.map((_, row) => {
    const own = values.subarray(row * resamples, (row + 1) * resamples);
    return summary(own, ranks.subarray(row * (rows + 1), (row + 1) * (rows + 1)), tail);
  });
}

function draw(counts: Uint32Array, strata: readonly number[], random: Random): void {
  counts.fill(0);
  let first = 0;
  for (const units of strata) {
    for (let drawn = 0; drawn < units; drawn += 1) {
      const unit = first + randomBelow(random, units);
      counts[unit] = at(counts, unit) + 1;
    }
    first += units;
  }
}

/** Adds the competition ranks of one resample to a table of rows by rank. */
function countRanks(ranks: Uint32Array, values: Float64Array, sorted: Float64Array): void {
  for (let row = 0; row < values.length; row += 1) {
    const rank = 1 + values.length - countAtMost(sorted, at(values, row));
    const cell = row * (values.length + 1) + rank;
    ranks[cell] = at(ranks, cell) + 1;
  }
}

function summary(values: Float64Array, ranks: Uint32Array, tail: number): BootstrapRow | null {
  if (!values.every(Number.isFinite)) return null;
  const sorted = values.sort();
  return {
    interval: { lower: quantileSorted(sorted, tail), upper: quantileSorted(sorted, 1 - tail) },
    standardError: spread(sorted),
    ranks: {
      best: rankAt(ranks, tail * values.length),
      worst: rankAt(ranks, (1 - tail) * values.length),
    },
  };
}

function spread(values: Float64Array): number {
  const centre = values.reduce((total, value) => total + value, 0) / values.length;
  const squares = values.reduce((total, value) => total + (value - centre) ** 2, 0);
  return Math.sqrt(squares / Math.max(1, values.length - 1));
}

/** The smallest rank that `needed` resamples do not exceed. */
function rankAt(ranks: Uint32Array, needed: number): number {
  let seen = 0;
  for (let rank = 1; rank < ranks.length; rank += 1) {
    seen += at(ranks, rank);
    // A count is whole; the share of the resamples carries rounding noise.
    if (seen > 0 && seen >= needed - 1e-9) return rank;
  }
  return ranks.length - 1;
}
