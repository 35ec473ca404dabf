import { describe, expect, it } from 'vitest';
import { discordant, mcnemarExact } from './mcnemar.ts';
import oracle from './oracles/paired-differences.json' with { type: 'json' };

const binary = oracle.cases.flatMap(({ name, a, b, mcnemar }) =>
  mcnemar ? [{ name, a, b, ...mcnemar }] : [],
);

const near = (expected: number) => expect.closeTo(expected, 14);

describe('mcnemarExact', () => {
  it.each(binary)('$name', ({ a, b, onlyA, onlyB, exactP }) => {
    expect(discordant(a, b)).toEqual({ onlyA, onlyB });
    expect(mcnemarExact(onlyA, onlyB)).toBeCloseTo(exactP, 14);
  });

  it.each(binary)('$name: the corrected chi-square of the textbook, for comparison', (example) => {
    const { onlyA, onlyB, chiSquare } = example;
    const sum = onlyA + onlyB;
    const value = sum === 0 ? null : (Math.abs(onlyA - onlyB) - 1) ** 2 / sum;
    expect(value).toEqual(chiSquare === null ? null : expect.closeTo(chiSquare, 12));
  });

  it.each([
    [0, 0, 1],
    [5, 5, 1],
    [1, 0, 1],
    [0, 5, 0.0625],
    [5, 0, 0.0625],
    [-1, 2, Number.NaN],
    [1.5, 2, Number.NaN],
    [Number.NaN, 2, Number.NaN],
  ])('of %d and %d is %d', (onlyA, onlyB, expected) => {
    expect(mcnemarExact(onlyA, onlyB)).toEqual(Number.isNaN(expected) ? expected : near(expected));
  });
});
