/** A stream of random numbers, uniform in [0, 1), with 32 bits each. */
export type Random = () => number;

/**
 * A seeded generator: the same seed gives the same stream on every machine, since it uses 32-bit
 * integers only. `seed` is an integer from 0 to 2^53; other numbers are cut to one.
 *
 * sfc32 by Chris Doty-Humphrey (PractRand, public domain), seeded as there: state (0, low, high, 1)
 * and 12 steps thrown away.
 */
export function randomFrom(seed: number): Random {
  let a = 0;
  let b = seed | 0;
  let c = Math.floor(seed / 2 ** 32) | 0;
  let counter = 1;
  const next = (): number => {
    const result = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + result) | 0;
    return (result >>> 0) / 2 ** 32;
  };
  for (let step = 0; step < 12; step += 1) next();
  return next;
}

/** A random integer from 0 to n - 1; the bias is below n / 2^32. */
export function randomBelow(random: Random, n: number): number {
  return Math.floor(random() * n);
}

/**
 * Random weights of 0 or more that sum to 1, uniform over all such (Dirichlet with all ones): the
 * gaps between sorted uniform numbers. No logarithm, so every engine gives the same bits.
 */
export function randomWeights(random: Random, size: number): number[] {
  const cuts = Array.from({ length: Math.max(0, size - 1) }, random).sort((a, b) => a - b);
  return Array.from(
    { length: size },
    (_, index) => (cuts[index] ?? 1) - (index === 0 ? 0 : (cuts[index - 1] ?? 0)),
  );
}
