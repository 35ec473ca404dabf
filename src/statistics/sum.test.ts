import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sum } from './sum.ts';

const finite = fc.double({ min: -1e200, max: 1e200, noNaN: true });

describe('sum', () => {
  it.each([
    { what: 'nothing is 0', values: [], expected: 0 },
    { what: 'ten tenths are 1', values: new Array(10).fill(0.1), expected: 1 },
    { what: 'a small value survives between large ones', values: [1e16, 1, -1e16], expected: 1 },
    { what: 'Neumaier’s own example', values: [1, 1e100, 1, -1e100], expected: 2 },
    {
      what: 'half a unit and a trace round up',
      values: [1, 2 ** -53, 2 ** -106],
      expected: 1 + 2 ** -52,
    },
    {
      what: 'and a trace beyond two doubles',
      values: [1, 2 ** -53, 2 ** -160],
      expected: 1 + 2 ** -52,
    },
    {
      what: 'a trace below half a unit rounds down',
      values: [1 + 2 ** -52, 2 ** -53, -(2 ** -160)],
      expected: 1 + 2 ** -52,
    },
    { what: 'half a unit alone rounds to even', values: [1, 2 ** -53], expected: 1 },
  ])('$what', ({ values, expected }) => {
    expect(sum(values)).toBe(expected);
  });

  it('is NaN as soon as a value is not finite', () => {
    expect(sum([1, Number.NaN])).toBeNaN();
    expect(sum([1, Number.POSITIVE_INFINITY])).toBeNaN();
  });

  it('takes typed arrays', () => {
    expect(sum(Float64Array.of(0.1, 0.2, 0.3))).toBe(0.6);
  });

  it('does not depend on the order by a single bit', () => {
    const shuffled = fc
      .array(finite, { maxLength: 30 })
      .chain((values) =>
        fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
      );
    fc.assert(
      fc.property(shuffled, ([values, other]) => {
        expect(sum(other)).toBe(sum(values));
      }),
    );
  });
});
