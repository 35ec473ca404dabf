/** Where Stirling's series for log gamma is exact to the last digit. */
const STIRLING_FROM = 12;
/** Coefficients B(2k) / (2k (2k - 1)) of Stirling's series, Abramowitz and Stegun 6.1.40, highest power first. */
const STIRLING = [-691 / 360360, 1 / 1188, -1 / 1680, 1 / 1260, -1 / 360, 1 / 12];
/** The continued fraction needs some sqrt(max(a, b)) steps; this bound is never met by counts that fit a benchmark. */
const STEPS = 100_000;
const TINY = 1e-300;

/** The natural logarithm of the gamma function for x > 0; NaN otherwise. */
export function logGamma(x: number): number {
  if (!(x > 0)) return Number.NaN;
  let shifted = x;
  let product = 1;
  while (shifted < STIRLING_FROM) {
    product *= shifted;
    shifted += 1;
  }
  const square = 1 / (shifted * shifted);
  const series = STIRLING.reduce((total, coefficient) => total * square + coefficient, 0);
  const body = (shifted - 0.5) * Math.log(shifted) - shifted + Math.log(2 * Math.PI) / 2;
  return body + series / shifted - Math.log(product);
}

/**
 * The regularised incomplete beta function I_x(a, b): the share of a Beta(a, b) distribution
 * below x. a, b > 0; x is 0 to 1. NaN outside.
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (!(a > 0 && b > 0 && x >= 0 && x <= 1)) return Number.NaN;
  if (x === 0 || x === 1) return x;
  // Below the mean the fraction converges fast; above it the mirror image does.
  const mirrored = x > (a + 1) / (a + b + 2);
  return mirrored ? 1 - lowerTail(1 - x, b, a) : lowerTail(x, a, b);
}

function lowerTail(x: number, a: number, b: number): number {
  const logFront =
    a * Math.log(x) + b * Math.log1p(-x) + logGamma(a + b) - logGamma(a) - logGamma(b);
  return (Math.exp(logFront) / a) * betaFraction(x, a, b);
}

/** The continued fraction of DLMF 8.17.22, by Lentz's method (Thompson and Barnett 1986). */
function betaFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / nonZero(1 - ((a + b) * x) / (a + 1));
  let fraction = d;
  for (let m = 1; m < STEPS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / nonZero(1 + even * d);
    c = nonZero(1 + even / c);
    fraction *= c * d;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / nonZero(1 + odd * d);
    c = nonZero(1 + odd / c);
    fraction *= c * d;
    if (Math.abs(c * d - 1) < 1e-15) break;
  }
  return fraction;
}

function nonZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}

/**
 * The x below which a share `p` of a Beta(a, b) distribution lies; NaN where `p` is outside 0
 * to 1 or a, b are not positive.
 *
 * By bisection down to neighbouring doubles: slower than Newton's method and never wrong.
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1 && a > 0 && b > 0)) return Number.NaN;
  if (p === 0 || p === 1) return p;
  let low = 0;
  let high = 1;
  for (;;) {
    const middle = (low + high) / 2;
    if (middle <= low || middle >= high) return high;
    if (incompleteBeta(middle, a, b) < p) low = middle;
    else high = middle;
  }
}
