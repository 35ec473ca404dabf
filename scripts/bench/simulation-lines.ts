import {
  meanWilsonCoverage,
  pairedTestSize,
  rankCoverage,
  wilsonCoverage,
} from '../../src/statistics/simulation.ts';

const SEED = 1;
const BOARDS = 2000;
const TRIALS = 20_000;
const SHARES = Array.from({ length: 99 }, (_, place) => (place + 1) / 100);
const SIZES = [5, 10, 20, 50, 100, 400, 1000];

/** What the statistics promise, and what large seeded simulations find: a line each. */
export function* simulationLines(): Generator<string> {
  const worst = Math.min(...SIZES.flatMap((n) => SHARES.map((share) => wilsonCoverage(share, n))));
  yield line('Wilson covers, mean over a grid (93 to 97 %)', meanWilsonCoverage(SHARES, SIZES));
  yield line('Wilson covers, worst of the grid', worst);
  for (const kind of ['binary', 'graded'] as const)
    yield line(
      `paired test claims, ${kind}, ${TRIALS} trials (at most 5 %, up to the noise of the draws)`,
      pairedTestSize({ trials: TRIALS, samples: 50, seed: SEED, kind }),
    );
  for (const pairs of ['unpaired', 'paired'] as const)
    for (const rows of [3, 10, 30])
      yield line(
        `rank intervals all hold, ${pairs}, ${rows} rows, ${BOARDS} boards (at least 95 %)`,
        rankCoverage({ boards: BOARDS, rows, samples: 100, seed: SEED, method: 'holm', pairs }),
      );
}

function line(what: string, share: number): string {
  return `  ${what.padEnd(80)}${(share * 100).toFixed(2)} %`;
}
