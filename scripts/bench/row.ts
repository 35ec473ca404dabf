/** One way to do a piece of work on a registry folder; it may leave files in `out`, an empty folder. */
export type Way = (folder: string, out: string) => void | Promise<void>;

/**
 * A row of the table: a piece of work, the least that it could take, and how we do it. Each row is
 * one file here, listed in rows.ts.
 */
export interface Row {
  readonly name: string;
  /** What is promised, such as `at most 3 × the floor`. */
  readonly aim: string;
  /** The first one is the floor, to which the others are compared. */
  readonly ways: readonly { readonly name: string; readonly run: Way }[];
}
