import type { Result } from '../../../schema/result.ts';
import type { Group } from './group.ts';

/** A result before it has an id, with the rows that it carries. */
export interface Draft {
  readonly model: string;
  readonly benchmark: string;
  readonly date: string;
  readonly publisher: string;
  /** Equal for numbers that were measured under the same conditions by the same party. */
  readonly setup: string;
  readonly result: Result;
  readonly groups: readonly Group[];
}
