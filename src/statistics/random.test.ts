import { describe, expect, it } from 'vitest';
import { randomBelow, randomFrom, randomWeights } from './random.ts';

const first = (seed: number, n: number) => {
  const random = randomFrom(seed);
  return Array.from({ length: n }, () => random() * 2 ** 32);
};

describe('randomFrom', () => {
  it('is sfc32: the stream of seed 1 stays what it is', () => {
    expect(first(1, 4)).toMatchInlineSnapshot(`
      [
        2012149540,
        1872316204,
        1707632675,
        1779833415,
      ]
    `);
  });

  it('repeats with the seed and differs without', () => {
    expect(first(7, 5)).toEqual(first(7, 5));
    expect(first(7, 5)).not.toEqual(first(8, 5));
    expect(first(7 + 2 ** 32, 5)).not.toEqual(first(7, 5));
  });

  it('is uniform: mean, variance and ten bins', () => {
    const random = randomFrom(3);
    const values = Array.from({ length: 100_000 }, random);
    const mean = values.reduce((total, value) => total + value, 0) / values.length;
    expect(mean).toBeCloseTo(0.5, 2);
    const bins = new Array<number>(10).fill(0);
    for (const value of values)
      bins[Math.floor(value * 10)] = (bins[Math.floor(value * 10)] ?? 0) + 1;
    for (const count of bins) expect(Math.abs(count - 10_000)).toBeLessThan(400);
    expect(Math.min(...values.slice(0, 1000))).toBeGreaterThanOrEqual(0);
    expect(Math.max(...values.slice(0, 1000))).toBeLessThan(1);
  });
});

it('randomBelow meets every number below n and no other', () => {
  const random = randomFrom(5);
  const seen = new Set(Array.from({ length: 200 }, () => randomBelow(random, 6)));
  expect([...seen].sort()).toEqual([0, 1, 2, 3, 4, 5]);
});

it('randomWeights are 0 or more and sum to 1; one weight is 1, none are none', () => {
  const random = randomFrom(5);
  for (let draw = 0; draw < 50; draw += 1) {
    const weights = randomWeights(random, 4);
    expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
    expect(weights.reduce((total, weight) => total + weight, 0)).toBeCloseTo(1, 14);
  }
  expect(randomWeights(random, 1)).toEqual([1]);
  expect(randomWeights(random, 0)).toEqual([]);
});
