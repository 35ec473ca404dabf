import { describe, expect, it } from 'vitest';
import { clopperPearson } from './clopper-pearson.ts';
import oracle from './oracles/proportion-intervals.json' with { type: 'json' };
import binom from './oracles/r-binom-intervals.json' with { type: 'json' };

describe('clopperPearson', () => {
  it.each(oracle.cases)('$correct/$n at $confidence', ({ correct, n, confidence, ...expected }) => {
    const interval = clopperPearson(correct, n, confidence);
    expect(interval?.lower).toBeCloseTo(expected.clopperPearson[0] ?? Number.NaN, 12);
    expect(interval?.upper).toBeCloseTo(expected.clopperPearson[1] ?? Number.NaN, 12);
  });

  it.each(binom.cases)('$correct/$n as in R', ({ correct, n, ...expected }) => {
    const interval = clopperPearson(correct, n);
    expect(interval?.lower).toBeCloseTo(expected.clopperPearson[0] ?? Number.NaN, 7);
    expect(interval?.upper).toBeCloseTo(expected.clopperPearson[1] ?? Number.NaN, 7);
  });

  // Newcombe 1998, Statist. Med. 17:857, table I
  it.each([
    { correct: 81, n: 263, lower: 0.2527, upper: 0.3676 },
    { correct: 15, n: 148, lower: 0.0578, upper: 0.1617 },
    { correct: 0, n: 20, lower: 0, upper: 0.1684 },
    { correct: 1, n: 29, lower: 0.0009, upper: 0.1776 },
  ])('$correct/$n as Newcombe printed it', ({ correct, n, lower, upper }) => {
    expect(clopperPearson(correct, n)?.lower).toBeCloseTo(lower, 4);
    expect(clopperPearson(correct, n)?.upper).toBeCloseTo(upper, 4);
  });

  it('is null without samples or confidence', () => {
    expect(clopperPearson(0, 0)).toBeNull();
    expect(clopperPearson(1, 2, 1)).toBeNull();
    expect(clopperPearson(Number.NaN, 2)).toBeNull();
  });
});
