import { excerpt } from '../../src/records/excerpt.ts';
import type { Check, Counts, ToldProblem } from './check.ts';
import { namedFile } from './named-file.ts';

const PLAIN = /^[\x20-\x7e]*$/;

/** The form for people: each problem with where, what and what to do, and a closing line. */
export function formatText(check: Check): string {
  const blocks = check.problems.map((told) => problemText(shown(namedFile(check, told)), told));
  return [...blocks, closingLine(check.counts)].join('\n');
}

function problemText(file: string, { problem, message, fix }: ToldProblem): string {
  const { at, severity, rule } = problem;
  const where = at === '' ? file : `${file}  ${at}`;
  return `${where}\n  ${severity} ${rule}: ${message}\n  fix: ${fix}\n`;
}

/** A path as it is, unless it holds what could begin a line of its own or hide. */
function shown(path: string): string {
  return PLAIN.test(path) ? path : path.split('/').map(excerpt).join('/');
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
