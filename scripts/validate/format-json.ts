import type { Check } from './check.ts';
import { namedFile } from './named-file.ts';

/** The form for programs: one object, the problems in words and the counts. */
export function formatJson(check: Check): string {
  const problems = check.problems.map((told) => {
    const { at, rule, severity } = told.problem;
    return {
      file: namedFile(check, told),
      at,
      rule,
      severity,
      message: told.message,
      fix: told.fix,
    };
  });
  return JSON.stringify({ problems, counts: check.counts }, null, 2);
}
