import { expect, test } from 'vitest';
import { countCases } from './count-cases.ts';

interface FileOfReport {
  readonly status: 'passed' | 'failed';
  readonly cases: readonly ('passed' | 'failed' | 'pending')[];
}

function report(files: readonly FileOfReport[]): string {
  const count = (status: string) =>
    files.flatMap(({ cases }) => cases).filter((one) => one === status).length;
  return JSON.stringify({
    numPassedTests: count('passed'),
    numFailedTests: count('failed'),
    numTotalTests: files.flatMap(({ cases }) => cases).length,
    testResults: files.map(({ status, cases }) => ({
      status,
      name: 'x.test.ts',
      assertionResults: cases.map((one) => ({ status: one, title: 'x' })),
    })),
  });
}

const examples: [string, readonly FileOfReport[], { passed: number; failed: number }][] = [
  ['no file', [], { passed: 0, failed: 0 }],
  ['passed cases', [{ status: 'passed', cases: ['passed', 'passed'] }], { passed: 2, failed: 0 }],
  ['a failed case', [{ status: 'failed', cases: ['passed', 'failed'] }], { passed: 1, failed: 1 }],
  [
    'a skipped case',
    [{ status: 'passed', cases: ['passed', 'pending'] }],
    { passed: 1, failed: 0 },
  ],
  ['a file that could not be loaded', [{ status: 'failed', cases: [] }], { passed: 0, failed: 1 }],
  [
    'a file whose last hook failed',
    [{ status: 'failed', cases: ['passed'] }],
    { passed: 1, failed: 1 },
  ],
];

test.each(examples)('a report of %s is counted', (_, files, count) => {
  expect(countCases(report(files))).toEqual(count);
});

test.each(['', '{', '[]', '{"numPassedTests": -1}'])('%j is no report', (text) => {
  expect(countCases(text)).toBeUndefined();
});
