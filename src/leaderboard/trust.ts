import type { FiledResult, Registry } from '../records/registry.ts';
import type { Repetition, Trust } from './row.ts';

/** The levels from the weakest to the strongest. */
export const trustLevels: readonly Trust[] = ['reported', 'submitted', 'recomputed', 'reproduced'];

/**
 * The trust of a result (design, section 7): `reproduced` where another organization measured the same and agrees,
 * none disagrees, and the result is no quotation; else what the result shows by itself. `recomputed` relies on the rule
 * `evidence-recomputes`, which keeps a result out whose evidence is incomplete or gives other scores.
 */
export function trustOf(
  registry: Registry,
  result: FiledResult,
  repetitions: readonly Repetition[] = [],
): Trust {
  const isQuotation = result.record.source.quotes !== 'none';
  const isAgreed =
    repetitions.some(({ agrees }) => agrees) && !repetitions.some(({ agrees }) => agrees === false);
  if (!isQuotation && isAgreed) return 'reproduced';
  if (result.record.source.kind === 'documentation') return 'reported';
  return registry.evidence.has(result.id) ? 'recomputed' : 'submitted';
}
