import type { PrintedRow } from './printed-row.ts';

/** A setting of a run as its source words it. */
export interface Setting {
  readonly name: string;
  readonly value: string;
}

/**
 * Where a printed score belongs. What is left out is not known: the version is then the only one of the card, else
 * `unknown`; the protocol is `unknown`; the task is `all`; the metric is the primary one.
 */
export interface Placement {
  readonly benchmark: string;
  readonly version?: string;
  readonly protocol?: string;
  readonly variant?: string;
  readonly task?: string;
  readonly metric?: string;
  /** The number is an aggregate of that node, not the score of a task. */
  readonly claim?: string;
  /** The number says what the run cost, not how good it was. */
  readonly usage?: 'costPerItem' | 'costOfRun' | 'callsPerItem';
  readonly configuration?: string;
  /** Added to the id of the model: weights released on their own. */
  readonly weights?: string;
  readonly revision?: string;
  readonly settings?: readonly Setting[];
  readonly temperature?: number;
  readonly harness?: { readonly name: string; readonly version: string };
  readonly endpoint?: string;
  readonly deviation?: { readonly field: string; readonly value: string; readonly reason: string };
  /** The level of the printed interval, and where that was read. */
  readonly interval?: { readonly level: number; readonly method: string };
  readonly notes?: string;
  /** Who ran it, where that is not the one who printed it. */
  readonly evaluator?: 'unknown' | 'maker';
  readonly quotes?: 'none' | 'unknown' | 'maker';
  readonly verifiedBy?: string;
  readonly locator?: string;
}

/** A row that this importer leaves out, and why. */
export interface Dropped {
  readonly dropped: string;
}

/** Tells where the rows of one source belong. */
export type Board = (row: PrintedRow) => Placement | Dropped;
