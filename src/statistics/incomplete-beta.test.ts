import { describe, expect, it } from 'vitest';
import { betaQuantile, incompleteBeta, logGamma } from './incomplete-beta.ts';

describe('logGamma', () => {
  it.each([
    [1, 0],
    [2, 0],
    [0.5, Math.log(Math.PI) / 2],
    [11, Math.log(3628800)],
    [171, 706.5730622457875],
  ])('of %d is %d', (x, expected) => {
    expect(logGamma(x)).toBeCloseTo(expected, 12);
  });

  it.each([0, -1, Number.NaN])('of %d is NaN', (x) => {
    expect(logGamma(x)).toBeNaN();
  });
});

describe('incompleteBeta', () => {
  // scipy 1.17.1 special.betainc
  it.each([
    { x: 0.3, a: 2, b: 5, expected: 0.579825 },
    { x: 0.9, a: 0.5, b: 0.5, expected: 0.7951672353008665 },
    { x: 0.65, a: 3275, b: 1726, expected: 0.2340055939498957 },
    { x: 0.001, a: 1, b: 77, expected: 0.07414581624810515 },
    { x: 1e-5, a: 0.5, b: 500, expected: 0.0796360278307098 },
    { x: 0.6, a: 12000, b: 33, expected: 0 },
    { x: 0, a: 1, b: 1, expected: 0 },
    { x: 1, a: 1, b: 1, expected: 1 },
  ])('of $x with $a and $b is $expected', ({ x, a, b, expected }) => {
    expect(incompleteBeta(x, a, b)).toBeCloseTo(expected, 12);
  });

  it('is NaN outside its domain', () => {
    expect(incompleteBeta(-0.1, 1, 1)).toBeNaN();
    expect(incompleteBeta(1.1, 1, 1)).toBeNaN();
    expect(incompleteBeta(0.5, 0, 1)).toBeNaN();
    expect(incompleteBeta(0.5, 1, 0)).toBeNaN();
    expect(incompleteBeta(Number.NaN, 1, 1)).toBeNaN();
  });
});

describe('betaQuantile', () => {
  it.each([
    { p: 0.5, a: 1, b: 1 },
    { p: 0.025, a: 3275, b: 1726 },
    { p: 1e-6, a: 0.5, b: 20 },
  ])('undoes incompleteBeta for $p, $a, $b', ({ p, a, b }) => {
    expect(Math.abs(incompleteBeta(betaQuantile(p, a, b), a, b) / p - 1)).toBeLessThan(1e-9);
  });

  it('is 0 and 1 at the ends and NaN outside', () => {
    expect(betaQuantile(0, 2, 3)).toBe(0);
    expect(betaQuantile(1, 2, 3)).toBe(1);
    expect(betaQuantile(1.1, 2, 3)).toBeNaN();
  });
});
