import { describe, expect, it } from 'vitest';
import oracle from './oracles/paired-differences.json' with { type: 'json' };
import { pairedErrors } from './paired-errors.ts';

const constant = oracle.cases.filter(({ paired }) => paired === 0);
const spread = oracle.cases.filter(({ paired }) => paired > 0);

describe('pairedErrors', () => {
  it.each(spread)('$name', ({ a, b, paired }) => {
    const errorOf = pairedErrors([a, b]);
    expect(errorOf(0, 1)).toBeCloseTo(paired, 14);
    expect(errorOf(1, 0)).toBe(errorOf(0, 1));
  });

  it.each(constant)('$name: no spread, no paired error', ({ a, b }) => {
    expect(pairedErrors([a, b])(0, 1)).toBeNull();
  });

  it('needs two samples and no more', () => {
    expect(
      pairedErrors([
        [1, 0],
        [0, 0],
      ])(0, 1),
    ).toBe(0.5);
  });

  it('has none where rows differ by the same everywhere, up to rounding', () => {
    expect(
      pairedErrors([
        [0.3, 0.2, 0.7],
        [0.2, 0.1, 0.6],
      ])(0, 1),
    ).toBeNull();
  });

  it.each([
    { what: 'one sample', scores: [[1], [0]] },
    { what: 'no samples', scores: [[], []] },
    {
      what: 'another number of samples',
      scores: [
        [1, 0, 1],
        [0, 1],
      ],
    },
    {
      what: 'a score that is NaN',
      scores: [
        [1, 0],
        [Number.NaN, 1],
      ],
    },
    { what: 'a row that is not there', scores: [[1, 0]] },
  ])('has none for $what', ({ scores }) => {
    expect(pairedErrors(scores)(0, 1)).toBeNull();
  });
});
