import type { Problem } from '../../src/records/problem.ts';
import type { Check, Counts, ToldProblem } from './check.ts';

export const counts: Counts = {
  benchmarks: 1,
  suites: 0,
  organizations: 1,
  models: 2,
  results: 85,
  samples: 1700,
  errors: 1,
  warnings: 1,
};

const problem: Problem = {
  file: 'results/acme/one/acme-qa/2026-03-01.json',
  at: 'scores[3].value',
  rule: 'score-in-range',
  severity: 'error',
  args: {},
};

/** A problem in words; `path` is the file in this folder unless it is given. */
export function toldProblem(
  changes: Partial<Problem> = {},
  words: Partial<Omit<ToldProblem, 'problem'>> = {},
): ToldProblem {
  const changed = { ...problem, ...changes };
  return {
    problem: changed,
    path: changed.file,
    message: 'accuracy is 71.2, but its range is 0 to 1.',
    fix: "give the value in the metric's unit; see benchmarks/acme-qa/benchmark.json",
    ...words,
  };
}

export function checkOf(problems: readonly ToldProblem[], folders = ['.']): Check {
  return { folders, problems, counts };
}
