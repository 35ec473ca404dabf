import { excerpt } from '../../records/excerpt.ts';
import type { Problem } from '../../records/problem.ts';
import { describe } from './describe.ts';

const PLAIN = /^[\x20-\x7e]*$/;

/**
 * A problem as people read it (design, section 3): file and place, then rule and message, then what
 * to do. Line and column follow the file where they are known.
 */
export function formatProblem(problem: Problem): string {
  const { file, at, rule, severity, args } = problem;
  const { message, fix } = describe(problem);
  const numbers = [args.line, args.column].filter((part) => typeof part === 'number');
  const place = [safePath(file), ...numbers].join(':');
  const where = at === '' ? place : `${place}  ${at}`;
  return `${where}\n  ${severity} ${rule}: ${message}\n  fix: ${fix}`;
}

/** A path as it is, unless it holds what could hide or begin a line of its own. */
function safePath(path: string): string {
  return PLAIN.test(path) ? path : path.split('/').map(excerpt).join('/');
}
