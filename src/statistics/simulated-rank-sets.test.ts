import { describe, expect, it } from 'vitest';
import { at } from './at.ts';
import pisa from './oracles/pisa-2018-mathematics.json' with { type: 'json' };
import { quantileSorted } from './quantile.ts';
import { type Random, randomFrom } from './random.ts';

/*
 * The method that rank intervals by Holm stand in for: simultaneous rank sets from the simulated
 * distribution of the largest standardised error (Mogstad, Romano, Shaikh and Wilhelm 2023,
 * section 3). Kept as a test: it is random, and it reproduces the published sets to within the
 * one rank that a random draw can move.
 */

const countries = pisa.cases;
const DRAWS = 4000;

function gaussian(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

type Pair = { a: number; b: number; error: number; z: number };

const pairs: Pair[] = countries.flatMap((first, a) =>
  countries.slice(a + 1).map((second, offset) => {
    const error = Math.hypot(first.standardError, second.standardError);
    return { a, b: a + 1 + offset, error, z: Math.abs(first.score - second.score) / error };
  }),
);

/** One list of simulated errors per draw. */
function simulatedErrors(): Float64Array[] {
  const random = randomFrom(2018);
  return Array.from({ length: DRAWS }, () =>
    Float64Array.from(countries, ({ standardError }) => standardError * gaussian(random)),
  );
}

const draws = simulatedErrors();

/** The 95 % quantile of the largest |error difference| / its standard error over some pairs. */
function criticalOver(some: readonly Pair[]): number {
  const largest = draws.map((errors) => {
    let most = 0;
    for (const { a, b, error } of some)
      most = Math.max(most, Math.abs(at(errors, a) - at(errors, b)) / error);
    return most;
  });
  return quantileSorted(Float64Array.from(largest).sort(), 0.95);
}

/** Countries come best first, so the first of a pair is the better one. */
function ranksFrom(separated: readonly Pair[]): number[][] {
  return countries.map((_, row) => [
    1 + separated.filter(({ b }) => b === row).length,
    countries.length - separated.filter(({ a }) => a === row).length,
  ]);
}

function stepdown(): Pair[] {
  let open = pairs;
  for (;;) {
    const critical = criticalOver(open);
    const left = open.filter(({ z }) => z <= critical);
    if (left.length === open.length) return pairs.filter((pair) => !open.includes(pair));
    open = left;
  }
}

function marginal(row: number): number[] {
  const own = pairs.filter(({ a, b }) => a === row || b === row);
  const critical = criticalOver(own);
  return ranksFrom(own.filter(({ z }) => z > critical))[row] ?? [];
}

function expectWithinOneRank(found: readonly number[][], published: readonly number[][]): void {
  for (const [row, [best = 0, worst = 0]] of found.entries()) {
    expect(Math.abs(best - (published[row]?.[0] ?? 0))).toBeLessThanOrEqual(1);
    expect(Math.abs(worst - (published[row]?.[1] ?? 0))).toBeLessThanOrEqual(1);
  }
}

describe('simulated rank sets of PISA 2018 mathematics', () => {
  it('simultaneous, single step', () => {
    const critical = criticalOver(pairs);
    const found = ranksFrom(pairs.filter(({ z }) => z > critical));
    expectWithinOneRank(
      found,
      countries.map(({ simulatedSingleStep }) => simulatedSingleStep),
    );
  });

  it('simultaneous, stepdown', () => {
    expectWithinOneRank(
      ranksFrom(stepdown()),
      countries.map(({ simulatedStepdown }) => simulatedStepdown),
    );
  });

  it('marginal, each country for itself', () => {
    const found = countries.map((_, row) => marginal(row));
    expectWithinOneRank(
      found,
      countries.map(({ simulatedMarginal }) => simulatedMarginal),
    );
  });
});
