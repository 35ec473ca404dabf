import { describe, expect, test } from 'vitest';
import { judgeCases, judgeWhole } from './judge.ts';

const ending = (succeeded: boolean, report?: string, timedOut = false) => ({
  succeeded,
  timedOut,
  report,
});
const report = (passed: number, failed: number) =>
  JSON.stringify({ numPassedTests: passed, numFailedTests: failed, testResults: [] });

describe('judgeWhole', () => {
  test('counts a stage as one', () => {
    expect(judgeWhole('types', ending(true))).toEqual({
      name: 'types',
      passed: 1,
      failed: 0,
      remark: '',
    });
  });

  test('says how a failure is mended, or that there was no time', () => {
    expect(judgeWhole('lint', ending(false), 'run the formatter').remark).toBe('run the formatter');
    expect(judgeWhole('lint', ending(false, undefined, true), 'x').remark).toBe(
      'stopped at its time limit',
    );
  });
});

const runs: [string, ReturnType<typeof ending>, [number, number, string]][] = [
  ['that passed', ending(true, report(7, 0)), [7, 0, '7 passed']],
  ['with failed cases', ending(false, report(7, 2)), [7, 2, '2 of 9 failed']],
  ['that left no report', ending(false), [0, 1, 'ended without a report']],
  ['without a case', ending(true, report(0, 0)), [0, 1, 'ran no test']],
  ['that broke at once', ending(false, report(0, 0)), [0, 1, 'ended before its first test']],
  ['with a stray error', ending(false, report(7, 0)), [7, 1, 'an error outside the tests']],
  ['without time to end', ending(false, report(7, 0), true), [0, 1, 'stopped at its time limit']],
];

test.each(runs)('a run %s is judged by its cases', (_, end, [passed, failed, remark]) => {
  expect(judgeCases('unit', end)).toEqual({ name: 'unit', passed, failed, remark });
});
