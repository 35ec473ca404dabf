import type { Problem, ProblemArg } from './problem.ts';

/** What a parser of bytes reports, before anyone says which file the bytes came from. */
export interface Fault {
  readonly rule: string;
  /** A readable path such as `scores[3].value`; empty for the whole file. */
  readonly at: string;
  readonly args: Readonly<Record<string, ProblemArg>>;
  /** From 1. */
  readonly line?: number;
  /** From 1, in UTF-16 units, as editors count. */
  readonly column?: number;
}

/** More problems than this in one file help nobody, and a hostile file could hold millions. */
export const MAX_FAULTS = 50;

/** The problem that a fault is in its file; its place goes to the wording as `line` and `column`. */
export function problemOf(file: string, fault: Fault): Problem {
  const { rule, at, args, line, column } = fault;
  const place: Record<string, number> = {};
  if (line !== undefined) place.line = line;
  if (column !== undefined) place.column = column;
  return { file, at, rule, severity: 'error', args: { ...args, ...place } };
}
