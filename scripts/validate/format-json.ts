import { describe } from '../../src/rules/wording/index.ts';
import type { Check } from './check.ts';
import { namedFile } from './named-file.ts';

/** The form for programs: one object, the problems in words and the counts. */
export function formatJson(check: Check): string {
  const problems = check.problems.map((placed) => {
    const { at, rule, severity } = placed.problem;
    const { message, fix } = describe(placed.problem);
    return { file: namedFile(check, placed), at, rule, severity, message, fix };
  });
  return JSON.stringify({ problems, counts: check.counts }, null, 2);
}
