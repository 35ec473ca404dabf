import type { Result } from '../../schema/result.ts';

/** A result with its id: organization/model/benchmark/result. */
export interface ImportedResult {
  readonly id: string;
  readonly result: Result;
  /** The evidence beside it, as CSV. */
  readonly samples?: string;
}

/** What became of one figure of a source: it is in a result, or there is a reason. */
export interface Trace {
  /** The file. */
  readonly source: string;
  /** Where in the file. */
  readonly place: string;
  readonly field: string;
  readonly printed: string;
  /** The result that carries it, and as what: `task metric`, `task metric uncertainty` or `usage`. */
  readonly result?: string;
  readonly as?: string;
  readonly reason?: string;
}

/** Results, and what became of every figure. */
export interface Traced {
  readonly results: readonly ImportedResult[];
  readonly traces: readonly Trace[];
}
