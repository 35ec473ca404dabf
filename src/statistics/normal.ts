/**
 * Two-sided normal quantiles of the usual confidences, to the last digit. Pinned, so that no
 * change of the arithmetic below can ever move a published interval.
 */
const PINNED_Z: ReadonlyMap<number, number> = new Map([
  [0.9, 1.6448536269514722],
  [0.95, 1.959963984540054],
  [0.99, 2.5758293035489004],
]);

/** From here on the continued fraction of erfc is exact to the last digits with this depth. */
const SERIES_BELOW = 2.5;
const FRACTION_DEPTH = 60;

/** The complementary error function, to about 1e-14 relative. NaN gives NaN. */
export function erfc(x: number): number {
  if (x < 0) return 2 - erfc(-x);
  return x < SERIES_BELOW ? 1 - erfSeries(x) : erfcFraction(x);
}

/** Abramowitz and Stegun 7.1.6: all terms are positive, so nothing cancels. */
function erfSeries(x: number): number {
  let term = x;
  let total = x;
  for (let n = 1; term > total * 1e-17; n += 1) {
    term *= (2 * x * x) / (2 * n + 1);
    total += term;
  }
  return (2 / Math.sqrt(Math.PI)) * Math.exp(-x * x) * total;
}

/** Abramowitz and Stegun 7.1.14, evaluated from the inside out. */
function erfcFraction(x: number): number {
  let fraction = x;
  for (let n = FRACTION_DEPTH; n > 0; n -= 1) fraction = x + n / 2 / fraction;
  return Math.exp(-x * x) / (Math.sqrt(Math.PI) * fraction);
}

/** The share of a standard normal distribution below `z`. */
export function normalCdf(z: number): number {
  return erfc(-z / Math.SQRT2) / 2;
}

/** The density of the standard normal distribution at `z`. */
export function normalDensity(z: number): number {
  return Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
}

/** The probability that a standard normal value is at least as far from 0 as `z`: 0 to 1; infinite z gives 0. */
export function twoSidedP(z: number): number {
  return erfc(Math.abs(z) / Math.SQRT2);
}

/**
 * The z above which a standard normal value lies with probability `tail`.
 *
 * `tail` is 0 to 1; 0 gives Infinity, 1 gives -Infinity, anything else outside NaN. Tiny tails
 * (Bonferroni over many pairs) keep full relative accuracy, which 1 - tail would lose.
 */
export function zOfTail(tail: number): number {
  if (!(tail >= 0 && tail <= 1)) return Number.NaN;
  if (tail === 0) return Number.POSITIVE_INFINITY;
  if (tail > 0.5) return -zOfTail(1 - tail);
  return refined(firstGuess(tail), tail);
}

/** Abramowitz and Stegun 26.2.23, within 4.5e-4. */
function firstGuess(tail: number): number {
  const t = Math.sqrt(-2 * Math.log(tail));
  const above = 2.515517 + t * (0.802853 + t * 0.010328);
  const below = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
  return t - above / below;
}

/** Halley's iteration; each step triples the correct digits, so two are enough and three safe. */
function refined(guess: number, tail: number): number {
  let z = guess;
  for (let step = 0; step < 3; step += 1) {
    const error = (erfc(z / Math.SQRT2) / 2 - tail) / normalDensity(z);
    z += error / (1 - (error * z) / 2);
  }
  return z;
}

/** The two-sided normal quantile of a confidence between 0 and 1 (0.95 gives 1.96); NaN outside. */
export function zOf(confidence: number): number {
  if (!(confidence > 0 && confidence < 1)) return Number.NaN;
  return PINNED_Z.get(confidence) ?? zOfTail((1 - confidence) / 2);
}
