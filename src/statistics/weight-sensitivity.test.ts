import { describe, expect, it } from 'vitest';
import { mean } from './moments.ts';
import oracle from './oracles/means.json' with { type: 'json' };
import { rankRangeOverWeights, weightFlip } from './weight-sensitivity.ts';

describe('weightFlip', () => {
  const { a, b, weightOfFirst, scoreAtFlip } = oracle.weightFlip;

  it('finds where two rows change places', () => {
    expect(weightFlip(a, b, [1, 1], 0)).toBeCloseTo(weightOfFirst, 14);
    expect(weightFlip(a, b, [1, 1], 1)).toBeCloseTo(1 - weightOfFirst, 14);
    for (const row of [a, b]) {
      const [first = Number.NaN, second = Number.NaN] = row;
      expect(first * weightOfFirst + second * (1 - weightOfFirst)).toBeCloseTo(scoreAtFlip, 14);
    }
  });

  it('keeps the proportions of the other weights', () => {
    const flip = weightFlip([0.9, 0.5, 0.5], [0.6, 0.7, 0.6], [1, 3, 1], 0) ?? Number.NaN;
    const rest = (3 * -0.2 + 1 * -0.1) / 4;
    expect(flip * 0.3 + (1 - flip) * rest).toBeCloseTo(0, 14);
  });

  it.each([
    { what: 'a row is better on every task', a: [0.9, 0.8], b: [0.6, 0.7], weights: [1, 1] },
    { what: 'the rows are equal', a: [0.9, 0.8], b: [0.9, 0.8], weights: [1, 1] },
    { what: 'the rows differ on this task only', a: [0.9, 0.8], b: [0.6, 0.8], weights: [1, 1] },
    { what: 'the rows differ on other tasks only', a: [0.9, 0.8], b: [0.9, 0.7], weights: [1, 1] },
    { what: 'the others weigh nothing', a: [0.9, 0.5], b: [0.6, 0.7], weights: [1, 0] },
    { what: 'there is no other task', a: [0.9], b: [0.6], weights: [1] },
    { what: 'a score is NaN', a: [0.9, Number.NaN], b: [0.6, 0.7], weights: [1, 1] },
  ])('is null where $what', ({ a: first, b: second, weights }) => {
    expect(weightFlip(first, second, weights, 0)).toBeNull();
  });
});

describe('rankRangeOverWeights', () => {
  const scores = [
    [0.9, 0.5],
    [0.6, 0.7],
    [0.5, 0.4],
  ];

  it('finds that two rows change places and the third is last whatever the weights', () => {
    expect(rankRangeOverWeights(scores, [1, 1])).toEqual([
      { best: 1, worst: 2 },
      { best: 1, worst: 2 },
      { best: 3, worst: 3 },
    ]);
  });

  it('stays at the declared weights without freedom', () => {
    const ranges = rankRangeOverWeights(scores, [1, 1], { freedom: 0 });
    expect(ranges.map((range) => [range?.best, range?.worst])).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
    ]);
  });

  it('needs the freedom that the flip asks for', () => {
    // The order flips at a weight of 0.4; half of 0.5 and half of anything reaches 0.25.
    const narrow = rankRangeOverWeights(scores, [1, 1], { freedom: 0.1 });
    const wide = rankRangeOverWeights(scores, [1, 1], { freedom: 0.5 });
    expect(narrow[0]).toEqual({ best: 1, worst: 1 });
    expect(wide[0]).toEqual({ best: 1, worst: 2 });
  });

  it('reaches any weights with full freedom, however far the declared ones lie', () => {
    expect(rankRangeOverWeights(scores, [99, 1])[0]).toEqual({ best: 1, worst: 2 });
  });

  it('leaves a row with a gap out, untouching the others, and repeats with its seed', () => {
    const withGap = rankRangeOverWeights([...scores, [0.99, null]], [1, 1]);
    expect(withGap).toEqual([...rankRangeOverWeights(scores, [1, 1]), null]);
    expect(rankRangeOverWeights(scores, [1, 1], { seed: 2, draws: 3 })).toEqual(
      rankRangeOverWeights(scores, [1, 1], { seed: 2, draws: 3 }),
    );
  });

  it('of no rows is nothing', () => {
    expect(rankRangeOverWeights([], [1, 1])).toEqual([]);
  });
});

it('the unfair mean that all this avoids', () => {
  const { strong, weak, available } = oracle.missing;
  expect(mean(strong)).toBeCloseTo(available.Strong, 14);
  expect(mean(weak.filter((score) => score !== null))).toBe(available.Weak);
});
