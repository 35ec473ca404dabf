import type { Metric } from '../../../schema/metric.ts';
import type { Version } from '../../../schema/version.ts';
import type { Placement } from './placement.ts';
import type { PrintedRow } from './printed-row.ts';

/** A row with everything that it refers to. */
export interface Entry {
  /** Position in the table, from 0. */
  readonly index: number;
  readonly row: PrintedRow;
  readonly placement: Placement;
  readonly model: string;
  readonly revision: string;
  readonly configuration: string | undefined;
  readonly version: string;
  readonly task: string;
  readonly metric: Metric;
  /** The version by which task and metric were found; of an unknown version, the newest that fits. */
  readonly shape: Version;
  readonly publisher: string;
  readonly evaluator: string;
  readonly relationship: 'firstParty' | 'thirdParty' | 'unknown';
}
