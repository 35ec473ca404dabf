import type { FiledResult } from '../records/registry.ts';
import type { RegistryIndex } from '../records/registry-index.ts';
import { effectiveDate } from './effective-date.ts';
import type { Trust } from './row.ts';
import { revisionOf } from './row-key.ts';
import { trustLevels } from './trust.ts';

/** What the choice between the candidates of one row goes by. */
interface Candidate {
  readonly result: FiledResult;
  readonly ranked: boolean;
  readonly complete: boolean;
  readonly checkpoint: number;
  readonly trust: number;
  readonly date: string;
}

/** What is known of a result on its leaderboard. */
export interface Judged {
  /** Whether it may be ranked: comparable, complete, no quotation. */
  readonly isRanked: (result: FiledResult) => boolean;
  readonly isComplete: (result: FiledResult) => boolean;
  readonly trustOf: (result: FiledResult) => Trust;
}

/** Whether a result may still stand for its row. */
export function isCurrent(index: RegistryIndex, result: FiledResult): boolean {
  return result.record.withdrawn === undefined && !index.supersededBy.has(result.id);
}

/**
 * Orders the candidates of one row, the one that stands first: those that may be ranked, so that a deviating result
 * never takes the place of a comparable one; then complete ones, the latest checkpoint,
 * the highest trust, the newest effective date; last the id, so that the order never depends on the input's.
 */
export function byStanding(
  index: RegistryIndex,
  results: readonly FiledResult[],
  judged: Judged,
): FiledResult[] {
  return results
    .map((result) => candidate(index, result, judged))
    .sort(compareCandidates)
    .map(({ result }) => result);
}

function candidate(
  index: RegistryIndex,
  result: FiledResult,
  { isRanked, isComplete, trustOf }: Judged,
): Candidate {
  const model = index.registry.models.get(result.model)?.record;
  return {
    result,
    ranked: isRanked(result),
    complete: isComplete(result),
    checkpoint: revisionOf(model, result.record.revision)?.order ?? -1,
    trust: trustLevels.indexOf(trustOf(result)),
    date: effectiveDate(result.record),
  };
}

function compareCandidates(a: Candidate, b: Candidate): number {
  return (
    Number(b.ranked) - Number(a.ranked) ||
    Number(b.complete) - Number(a.complete) ||
    b.checkpoint - a.checkpoint ||
    b.trust - a.trust ||
    compareText(b.date, a.date) ||
    compareText(a.result.id, b.result.id)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
