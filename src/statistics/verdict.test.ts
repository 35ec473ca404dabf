import { describe, expect, it } from 'vitest';
import { overallVerdict, verdictOf } from './verdict.ts';
import { wilson } from './wilson.ts';

describe('verdictOf', () => {
  const interval = { lower: 0.7, upper: 0.8 };

  it.each([
    { what: 'all of it above the minimum', threshold: { min: 0.6 }, verdict: 'pass' },
    { what: 'its lower end at the minimum', threshold: { min: 0.7 }, verdict: 'pass' },
    { what: 'all of it below the minimum', threshold: { min: 0.81 }, verdict: 'fail' },
    { what: 'straddling the minimum', threshold: { min: 0.75 }, verdict: 'undecided' },
    { what: 'all of it below the maximum', threshold: { max: 0.8 }, verdict: 'pass' },
    { what: 'all of it above the maximum', threshold: { max: 0.6 }, verdict: 'fail' },
    { what: 'straddling the maximum', threshold: { max: 0.75 }, verdict: 'undecided' },
    { what: 'within both', threshold: { min: 0.6, max: 0.9 }, verdict: 'pass' },
    {
      what: 'above one, straddling the other',
      threshold: { min: 0.6, max: 0.75 },
      verdict: 'undecided',
    },
    { what: 'nothing asked', threshold: {}, verdict: 'pass' },
  ] as const)('$what: $verdict', ({ threshold, verdict }) => {
    expect(verdictOf(0.75, interval, threshold)).toBe(verdict);
  });

  it('without a score is missing, without an interval undecided', () => {
    expect(verdictOf(null, interval, { min: 0 })).toBe('missing');
    expect(verdictOf(Number.NaN, interval, { min: 0 })).toBe('missing');
    expect(verdictOf(0.99, null, { min: 0.5 })).toBe('undecided');
  });

  it('does not take 0 failures of 60 for 0', () => {
    expect(verdictOf(0, wilson(0, 60), { max: 0.05 })).toBe('undecided');
    expect(verdictOf(0, wilson(0, 73), { max: 0.05 })).toBe('pass');
    expect(verdictOf(0, wilson(0, 60), { max: 0 })).toBe('undecided');
  });
});

describe('overallVerdict', () => {
  it.each([
    { verdicts: [], overall: 'pass' },
    { verdicts: ['pass', 'pass'], overall: 'pass' },
    { verdicts: ['pass', 'undecided'], overall: 'undecided' },
    { verdicts: ['undecided', 'missing'], overall: 'missing' },
    { verdicts: ['missing', 'fail', 'pass'], overall: 'fail' },
  ] as const)('of $verdicts is $overall', ({ verdicts, overall }) => {
    expect(overallVerdict(verdicts)).toBe(overall);
  });
});
