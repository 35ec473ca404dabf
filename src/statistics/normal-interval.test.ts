import { describe, expect, it } from 'vitest';
import { normalInterval, standardErrorOfInterval, studentInterval } from './normal-interval.ts';

describe('normalInterval', () => {
  it('is the score with 1.96 errors on both sides', () => {
    expect(normalInterval(0.5, 0.1)?.lower).toBeCloseTo(0.5 - 0.1959963984540054, 14);
    expect(normalInterval(0.5, 0.1, 0.9)?.upper).toBeCloseTo(0.5 + 0.1644853626951472, 14);
  });

  it('is clipped to the range of the metric', () => {
    expect(normalInterval(0.98, 0.1, 0.95, { min: 0, max: 1 })?.upper).toBe(1);
    expect(normalInterval(0.02, 0.1, 0.95, { min: 0, max: null })?.lower).toBe(0);
  });

  it('has no width for an error of 0', () => {
    expect(normalInterval(0.5, 0)).toEqual({ lower: 0.5, upper: 0.5 });
  });

  it.each([
    { what: 'no score', score: null, error: 0.1, confidence: 0.95 },
    { what: 'no error', score: 0.5, error: null, confidence: 0.95 },
    { what: 'a negative error', score: 0.5, error: -0.1, confidence: 0.95 },
    { what: 'an error that is NaN', score: 0.5, error: Number.NaN, confidence: 0.95 },
    { what: 'a score that is NaN', score: Number.NaN, error: 0.1, confidence: 0.95 },
    { what: 'a confidence of 1', score: 0.5, error: 0.1, confidence: 1 },
  ])('is null for $what', ({ score, error, confidence }) => {
    expect(normalInterval(score, error, confidence)).toBeNull();
  });
});

describe('studentInterval', () => {
  it('is wider for few degrees and null for none', () => {
    expect(studentInterval(0, 1, 3)?.upper).toBeCloseTo(3.1824463052837078, 12);
    expect(studentInterval(0, 1, 0)).toBeNull();
  });
});

describe('standardErrorOfInterval', () => {
  it('undoes normalInterval', () => {
    const interval = normalInterval(0.4, 0.03, 0.9);
    expect(interval && standardErrorOfInterval(interval, 0.9)).toBeCloseTo(0.03, 14);
  });

  it('is null for an interval that is upside down or without end', () => {
    expect(standardErrorOfInterval({ lower: 2, upper: 1 })).toBeNull();
    expect(standardErrorOfInterval({ lower: 0, upper: Number.POSITIVE_INFINITY })).toBeNull();
    expect(standardErrorOfInterval({ lower: 0, upper: 1 }, 2)).toBeNull();
  });
});
