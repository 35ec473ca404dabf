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

/** The claim that one country lies above another, by its studentised difference. */
type Claim = { above: number; below: number; error: number; z: number };

const claims: Claim[] = countries.flatMap((first, above) =>
  countries.flatMap((second, below) => {
    if (above === below) return [];
    const error = Math.hypot(first.standardError, second.standardError);
    return [{ above, below, error, z: (first.score - second.score) / error }];
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

/** The 95 % quantile of the largest studentised error over some claims. */
function criticalOver(some: readonly Claim[]): number {
  const largest = draws.map((errors) => {
    let most = 0;
    for (const { above, below, error } of some) {
      most = Math.max(most, (at(errors, above) - at(errors, below)) / error);
    }
    return most;
  });
  return quantileSorted(Float64Array.from(largest).sort(), 0.95);
}

function ranksFrom(accepted: readonly Claim[]): number[][] {
  return countries.map((_, row) => [
    1 + accepted.filter(({ below }) => below === row).length,
    countries.length - accepted.filter(({ above }) => above === row).length,
  ]);
}

/** Accepts claims, then tests the rest among themselves, until none is added. */
function stepdown(some: readonly Claim[]): Claim[] {
  let open = some;
  for (;;) {
    const critical = criticalOver(open);
    const left = open.filter(({ z }) => z <= critical);
    if (left.length === open.length) break;
    open = left;
  }
  const undecided = new Set(open);
  return some.filter((claim) => !undecided.has(claim));
}

function marginal(row: number): number[] {
  const own = claims.filter(({ above, below }) => above === row || below === row);
  return ranksFrom(stepdown(own))[row] ?? [];
}

function expectWithinOneRank(found: readonly number[][], published: readonly number[][]): void {
  for (const [row, [best = 0, worst = 0]] of found.entries()) {
    expect(Math.abs(best - (published[row]?.[0] ?? 0))).toBeLessThanOrEqual(1);
    expect(Math.abs(worst - (published[row]?.[1] ?? 0))).toBeLessThanOrEqual(1);
  }
}

describe('simulated rank sets of PISA 2018 mathematics', () => {
  it('simultaneous, single step', () => {
    const critical = criticalOver(claims);
    const found = ranksFrom(claims.filter(({ z }) => z > critical));
    expectWithinOneRank(
      found,
      countries.map(({ simulatedSingleStep }) => simulatedSingleStep),
    );
  });

  it('simultaneous, stepdown', () => {
    expectWithinOneRank(
      ranksFrom(stepdown(claims)),
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
