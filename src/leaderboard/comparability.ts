import type { FiledResult } from '../records/registry.ts';
import type { Result } from '../records/shapes.ts';

/** Where a result stands with regard to one version and protocol. */
export type Conditions = 'same' | 'unknown' | 'other';

/**
 * Whether a result was measured under this version and protocol. Where the source does not say one of them,
 * the conditions are unknown as far as the other does not contradict.
 */
export function conditionsOf(result: FiledResult, version: string, protocol: string): Conditions {
  const { benchmark } = result.record;
  if (benchmark.version !== version && benchmark.version !== 'unknown') return 'other';
  if (benchmark.protocol !== protocol && benchmark.protocol !== 'unknown') return 'other';
  return benchmark.version === 'unknown' || benchmark.protocol === 'unknown' ? 'unknown' : 'same';
}

/** The reasons for which a result is shown but not ranked: deviations that are, or may be, material. */
export function materialDeviations(result: Result): string[] {
  return (result.deviations ?? [])
    .filter(({ material }) => material !== 'no')
    .map(({ field, value, reason }) => `${field}: ${value} (${reason})`);
}

/** The reason of each run that did not try every item. */
export function partialRuns(result: Result): string[] {
  return (result.runs ?? [])
    .filter(({ status }) => status === 'partial')
    .map(({ reason }) => `partial run: ${reason ?? 'no reason stated'}`);
}
