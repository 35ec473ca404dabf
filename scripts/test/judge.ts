import { type Count, countCases } from './count-cases.ts';

/** What became of one stage. */
export interface Verdict extends Count {
  readonly name: string;
  /** Why it failed, or what it counted; empty if there is nothing to add. */
  readonly remark: string;
}

/** How the commands of a stage ended, and the JSON report that they left, if any. */
export interface Ending {
  readonly succeeded: boolean;
  readonly timedOut: boolean;
  readonly report: string | undefined;
}

/** The verdict on a stage that counts as one; `advice` says how its failure is usually mended. */
export function judgeWhole(name: string, ending: Ending, advice = ''): Verdict {
  if (ending.succeeded) return { name, passed: 1, failed: 0, remark: '' };
  return failure(name, ending.timedOut ? 'stopped at its time limit' : advice);
}

/** The verdict on a Vitest run, case by case; a run without a single case has failed. */
export function judgeCases(name: string, ending: Ending): Verdict {
  const count = countCases(ending.report ?? '');
  if (ending.timedOut) return failure(name, 'stopped at its time limit');
  if (count === undefined) return failure(name, 'ended without a report');
  const { passed, failed } = count;
  if (passed + failed === 0)
    return failure(name, ending.succeeded ? 'ran no test' : 'ended before its first test');
  if (failed > 0) return { name, passed, failed, remark: `${failed} of ${passed + failed} failed` };
  if (!ending.succeeded) return { name, passed, failed: 1, remark: 'an error outside the tests' };
  return { name, passed, failed: 0, remark: `${passed} passed` };
}

/** The verdict on a stage that could not run, or failed as a whole. */
export function failure(name: string, remark: string): Verdict {
  return { name, passed: 0, failed: 1, remark };
}
