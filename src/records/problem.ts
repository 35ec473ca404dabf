import { excerpt } from './excerpt.ts';

/** A fact that the wording of a problem names. */
export type ProblemArg = string | number | boolean | readonly string[];

/** A problem as data; its wording is in src/rules/wording. */
export interface Problem {
  readonly file: string;
  /** A readable path such as `scores[3].value`; empty for the whole file. */
  readonly at: string;
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly args: Readonly<Record<string, ProblemArg>>;
}

/** Keys that need no quotes in a path: JSON names are camelCase, ids have hyphens. */
const PLAIN_KEY = /^[A-Za-z_$][\w$-]*$/;

/** The readable form of a JSON path: `['scores', 3, 'value']` is `scores[3].value`. */
export function formatPath(segments: readonly (string | number)[]): string {
  let path = '';
  for (const segment of segments) {
    if (typeof segment === 'number') path += `[${segment}]`;
    else if (!PLAIN_KEY.test(segment)) path += `["${excerpt(segment)}"]`;
    else path += path === '' ? excerpt(segment) : `.${excerpt(segment)}`;
  }
  return path;
}
