import type { Problem } from '../../src/records/problem.ts';
import type { Check, Counts, PlacedProblem } from './check.ts';

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
  args: {
    metric: 'accuracy',
    value: 71.2,
    range: '0 to 1',
    card: 'benchmarks/acme-qa/benchmark.json',
  },
};

/** A problem of a file in this folder, unless `path` says where the file lies. */
export function placedProblem(changes: Partial<Problem> = {}, path?: string): PlacedProblem {
  const changed = { ...problem, ...changes };
  return { problem: changed, path: path ?? changed.file };
}

export function checkOf(problems: readonly PlacedProblem[], folders = ['.']): Check {
  return { folders, problems, counts };
}
