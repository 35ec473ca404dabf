import { describe, expect, it } from 'vitest';
import { clopperPearson } from './clopper-pearson.ts';
import { betaQuantile } from './incomplete-beta.ts';
import { clipped, type Interval } from './interval.ts';
import { normalDensity, zOf, zOfTail } from './normal.ts';
import oracle from './oracles/proportion-intervals.json' with { type: 'json' };
import binom from './oracles/r-binom-intervals.json' with { type: 'json' };

/*
 * Intervals of a share that Plumbline does not show: Wald's for its coverage, the others because
 * one good interval is enough. They live here to hold our quantiles against one more source.
 */

const Z = zOf(0.95);

function wald(correct: number, n: number, confidence = 0.95): Interval {
  const share = correct / n;
  const half = zOf(confidence) * Math.sqrt((share * (1 - share)) / n);
  return { lower: share - half, upper: share + half };
}

/** An interval that is symmetric on another scale; at the ends R falls back on the exact one. */
function transformed(
  error: (share: number, n: number) => number,
  to: (share: number) => number,
  from: (value: number) => number,
): (correct: number, n: number) => Interval | null {
  return (correct, n) => {
    if (correct === 0 || correct === n) return clopperPearson(correct, n);
    const share = correct / n;
    const ends = [-1, 1].map((sign) => from(to(share) + sign * Z * error(share, n)));
    return { lower: Math.min(...ends), upper: Math.max(...ends) };
  };
}

const logit = transformed(
  (share, n) => 1 / Math.sqrt(n * share * (1 - share)),
  (share) => Math.log(share / (1 - share)),
  (value) => 1 / (1 + Math.exp(-value)),
);

const cloglog = transformed(
  (share, n) => Math.sqrt((1 - share) / (n * share)) / -Math.log(share),
  (share) => Math.log(-Math.log(share)),
  (value) => Math.exp(-Math.exp(value)),
);

const probit = transformed(
  (share, n) => Math.sqrt((share * (1 - share)) / n) / normalDensity(zOfTail(1 - share)),
  (share) => zOfTail(1 - share),
  (value) => {
    let [low, high] = [0, 1];
    for (let step = 0; step < 60; step += 1) {
      const middle = (low + high) / 2;
      if (zOfTail(1 - middle) < value) low = middle;
      else high = middle;
    }
    return low;
  },
);

/** The share of the Jeffreys posterior that each kind of interval leaves below itself. */
const tailBelow = {
  equal: () => 0.025,
  /** The shortest interval: equally dense at both ends, one-sided where none or all are right. */
  highestDensity: (correct: number, n: number): number => {
    if (correct === 0 || correct === n) return correct === 0 ? 0 : 0.05;
    const [a, b] = [correct + 0.5, n - correct + 0.5];
    const logDensity = (x: number): number => (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x);
    let [low, high] = [0, 0.05];
    for (let step = 0; step < 60; step += 1) {
      const tail = (low + high) / 2;
      const rises =
        logDensity(betaQuantile(tail, a, b)) < logDensity(betaQuantile(tail + 0.95, a, b));
      if (rises) low = tail;
      else high = tail;
    }
    return low;
  },
};

function jeffreys(correct: number, n: number, tails: keyof typeof tailBelow): Interval {
  const [a, b] = [correct + 0.5, n - correct + 0.5];
  const tail = tailBelow[tails](correct, n);
  return { lower: betaQuantile(tail, a, b), upper: betaQuantile(tail + 0.95, a, b) };
}

/** Where the likelihood has fallen by z² / 2 from its maximum. */
function likelihoodRatio(correct: number, n: number): Interval {
  const term = (count: number, chance: number): number =>
    count === 0 ? 0 : count * Math.log(chance);
  const logLikelihood = (share: number): number =>
    term(correct, share) + term(n - correct, 1 - share);
  const enough = logLikelihood(correct / n) - (Z * Z) / 2;
  const edge = (outside: number): number => {
    let [inner, outer] = [correct / n, outside];
    for (let step = 0; step < 60; step += 1) {
      const middle = (inner + outer) / 2;
      if (logLikelihood(middle) < enough) outer = middle;
      else inner = middle;
    }
    return inner;
  };
  return { lower: edge(0), upper: edge(1) };
}

function expectNear(found: Interval | null, expected: readonly (number | null)[], within: number) {
  const ends = [found?.lower, found?.upper];
  for (const [index, end] of expected.entries()) {
    if (end === null) continue;
    expect(Math.abs((ends[index] ?? Number.NaN) - end)).toBeLessThan(within);
  }
}

describe('as in the R package binom', () => {
  // Half a unit of the last digit of the shorter printed numbers.
  const printed = 5e-8;

  it.each(binom.cases)('$correct/$n', ({ correct, n, ...expected }) => {
    expectNear(wald(correct, n), expected.wald, printed);
    expectNear(logit(correct, n), expected.logit, printed);
    expectNear(cloglog(correct, n), expected.cloglog, printed);
    expectNear(probit(correct, n), expected.probit, printed);
    expectNear(likelihoodRatio(correct, n), expected.likelihoodRatio, printed);
    const tails = expected.jeffreysTails;
    if (tails === 'equal' || tails === 'highestDensity') {
      expectNear(jeffreys(correct, n, tails), expected.jeffreys, printed);
    }
  });
});

it.each(oracle.cases)('Wald as in statsmodels: $correct/$n at $confidence', (example) => {
  const { correct, n, confidence } = example;
  expectNear(clipped(wald(correct, n, confidence), { min: 0, max: 1 }), example.wald, 1e-14);
});
