import { describe, expect, it } from 'vitest';
import { normalizedError, normalizedScore } from './normalized-score.ts';
import oracle from './oracles/normalised-scores.json' with { type: 'json' };

describe('normalizedScore', () => {
  it.each(oracle.simple)('$value from $floor to $ceiling', ({ value, floor, ceiling, percent }) => {
    expect((normalizedScore(value, floor, ceiling) ?? Number.NaN) * 100).toBeCloseTo(percent, 12);
  });

  it.each([
    { what: 'floor and ceiling are equal', value: 0.5, floor: 1, ceiling: 1 },
    { what: 'the value is NaN', value: Number.NaN, floor: 0, ceiling: 1 },
    { what: 'the ceiling is infinite', value: Number.POSITIVE_INFINITY, floor: 0, ceiling: 1 },
  ])('is null where $what', ({ value, floor, ceiling }) => {
    expect(normalizedScore(value, floor, ceiling)).toBeNull();
  });

  it('takes a floor above the ceiling for a metric where lower is better', () => {
    expect(normalizedScore(0.25, 1, 0)).toBe(0.75);
    expect(normalizedScore(1.5, 1, 0)).toBe(0);
  });

  it('does not hide a score above the ceiling', () => {
    expect(normalizedScore(1.5, 0, 1)).toBe(1.5);
  });
});

it('an error is scaled like its score, whatever the direction', () => {
  expect(normalizedError(0.03, 0.25, 1)).toBeCloseTo(0.04, 14);
  expect(normalizedError(0.03, 1, 0.25)).toBeCloseTo(0.04, 14);
  expect(normalizedError(0.03, 1, 1)).toBeNull();
});
