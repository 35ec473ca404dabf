import { expect, it } from 'vitest';
import { averageOverAttempts } from './attempts.ts';
import { standardErrorOfMean } from './standard-error.ts';

it('averages the attempts at each sample before any error is taken', () => {
  const means = averageOverAttempts([1, 0, 1, 1, 0, 0], ['q2', 'q1', 'q2', 'q1', 'q1', 'q3']);
  expect(means).toEqual({ samples: ['q2', 'q1', 'q3'], values: [1, 1 / 3, 0] });
});

it('does not let repeated attempts pass for more samples', () => {
  const scores = [1, 0, 1, 0];
  const often = scores.flatMap((score) => new Array<number>(25).fill(score));
  const ids = scores.flatMap((_, sample) => new Array<number>(25).fill(sample));
  const means = averageOverAttempts(often, ids);
  expect(standardErrorOfMean(means?.values ?? [])).toBe(standardErrorOfMean(scores));
});

it('is null for lists of unequal length and broken scores, and empty for nothing', () => {
  expect(averageOverAttempts([1], [])).toBeNull();
  expect(averageOverAttempts([Number.NaN], ['q'])).toBeNull();
  expect(averageOverAttempts([], [])).toEqual({ samples: [], values: [] });
});
