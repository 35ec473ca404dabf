import { z } from 'zod';

/** How many test cases passed and failed. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** The part of Vitest's JSON report that counting needs. */
const report = z.object({
  numPassedTests: z.int().nonnegative(),
  numFailedTests: z.int().nonnegative(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

type File = z.infer<typeof report>['testResults'][number];

/**
 * Counts the cases of a Vitest run from its JSON report; undefined if it is no such report.
 * A test file that failed before or beside its cases counts as one more failed case.
 */
export function countCases(text: string): Count | undefined {
  const parsed = report.safeParse(parseJson(text));
  if (!parsed.success) return undefined;
  const { numPassedTests, numFailedTests, testResults } = parsed.data;
  const brokenFiles = testResults.filter(failedOutsideItsCases).length;
  return { passed: numPassedTests, failed: numFailedTests + brokenFiles };
}

function failedOutsideItsCases(file: File): boolean {
  return (
    file.status === 'failed' && !file.assertionResults.some(({ status }) => status === 'failed')
  );
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
