import { at } from './at.ts';

/**
 * Adjusts p-values for their number. Each function returns the adjusted values in the order of
 * the input, at most 1; reject where an adjusted value is at most alpha. An empty list stays
 * empty. `p` holds values from 0 to 1, one per test that was made: tests may not be left out.
 */
export type Adjustment = (p: readonly number[]) => number[];

/** Bonferroni: m · p. Controls the chance of any false claim, under any dependence. */
export const bonferroni: Adjustment = (p) => p.map((value) => Math.min(1, value * p.length));

/** Holm 1979 (Scand. J. Statist. 6:65): the same control, and never less power than Bonferroni. */
export const holm: Adjustment = (p) => stepDown(p, (value, left) => value * left);

/** Holm with Šidák's inequality: 1 - (1 - p)^left; needs independent or positively dependent tests. */
export const holmSidak: Adjustment = (p) =>
  stepDown(p, (value, left) => -Math.expm1(left * Math.log1p(-value)));

/** Benjamini and Hochberg 1995: controls the expected share of false claims among the claims. */
export const benjaminiHochberg: Adjustment = (p) => stepUp(p, 1);

/** Benjamini and Yekutieli 2001: the same control under any dependence. */
export const benjaminiYekutieli: Adjustment = (p) =>
  stepUp(
    p,
    p.reduce((total, _, index) => total + 1 / (index + 1), 0),
  );

/** Smallest first: no adjusted value may lie below one of a smaller p. `left` counts the tests not yet decided. */
function stepDown(p: readonly number[], adjust: (value: number, left: number) => number): number[] {
  const adjusted = new Array<number>(p.length);
  let highest = 0;
  for (const [step, index] of ascending(p).entries()) {
    highest = Math.max(highest, adjust(at(p, index), p.length - step));
    adjusted[index] = Math.min(1, highest);
  }
  return adjusted;
}

/** Largest first: no adjusted value may lie above one of a larger p. */
function stepUp(p: readonly number[], factor: number): number[] {
  const adjusted = new Array<number>(p.length);
  let lowest = 1;
  for (const [step, index] of ascending(p).reverse().entries()) {
    lowest = Math.min(lowest, (at(p, index) * p.length * factor) / (p.length - step));
    adjusted[index] = lowest;
  }
  return adjusted;
}

function ascending(p: readonly number[]): number[] {
  return p.map((_, index) => index).sort((a, b) => at(p, a) - at(p, b));
}
