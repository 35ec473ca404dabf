import type { FiledResult, Registry } from '../records/registry.ts';
import type { Trust } from './row.ts';

/** The levels from the weakest to the strongest. */
export const trustLevels: readonly Trust[] = ['reported', 'submitted', 'recomputed', 'reproduced'];

/**
 * The trust that a result has by itself. `recomputed` relies on the rule `evidence-recomputes`, which keeps out
 * of a registry every result whose evidence is incomplete or gives other scores.
 * `reproduced` needs other results and is found by `reproductions`.
 */
export function ownTrust(registry: Registry, result: FiledResult): Trust {
  if (result.record.source.kind === 'documentation') return 'reported';
  return registry.evidence.has(result.id) ? 'recomputed' : 'submitted';
}
