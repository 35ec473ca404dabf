import { describe, expect, it } from 'vitest';
import oracle from './oracles/means.json' with { type: 'json' };
import { macroMean, microMean } from './subset-means.ts';

describe('micro and macro means', () => {
  it.each(oracle.subsets)('$name', ({ subsets, macro, micro }) => {
    expect(microMean(subsets)).toBeCloseTo(micro, 14);
    expect(macroMean(subsets).value).toBeCloseTo(macro, 14);
  });

  it('name the empty subsets', () => {
    const subsets = [
      { correct: 0, n: 0 },
      { correct: 1, n: 2 },
    ];
    expect(macroMean(subsets)).toEqual({ value: 0.5, empty: [0] });
  });

  it('are null without samples', () => {
    expect(microMean([])).toBeNull();
    expect(microMean([{ correct: 0, n: 0 }])).toBeNull();
    expect(macroMean([{ correct: 0, n: 0 }])).toEqual({ value: null, empty: [0] });
  });
});
