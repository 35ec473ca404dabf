import type { ProblemArg } from '../../records/problem.ts';

/** Something that was repaired in a record, as data; its words are in `wording/change.ts`. */
export interface Change {
  /** A readable path such as `scores[3].value`; empty for the whole file. */
  readonly at: string;
  readonly kind:
    | 'format'
    | 'byteOrderMark'
    | 'migration'
    | 'schemaVersion'
    | 'composition'
    | 'zero'
    | 'order'
    | 'printedValue'
    | 'onlyVersion'
    | 'evidence';
  readonly args: Readonly<Record<string, ProblemArg>>;
}

/** A record after a step, and what the step changed; the same value if nothing. */
export interface Fixed {
  readonly value: unknown;
  readonly changes: readonly Change[];
}
