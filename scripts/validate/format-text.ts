import { formatProblem } from '../../src/rules/wording/index.ts';
import type { Check, Counts } from './check.ts';
import { namedFile } from './named-file.ts';

/** The form for people: each problem with where, what and what to do, and a closing line. */
export function formatText(check: Check): string {
  const blocks = check.problems.map((placed) => {
    return `${formatProblem({ ...placed.problem, file: namedFile(check, placed) })}\n`;
  });
  return [...blocks, closingLine(check.counts)].join('\n');
}

function closingLine(counts: Counts): string {
  const { errors, warnings, benchmarks, suites, organizations, models, results, samples } = counts;
  const contents = [
    counted(benchmarks, 'benchmark'),
    counted(suites, 'suite'),
    counted(organizations, 'organization'),
    counted(models, 'model'),
    counted(results, 'result'),
    counted(samples, 'sample'),
  ];
  return `${counted(errors, 'error')}, ${counted(warnings, 'warning')} in ${contents.join(', ')}`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
