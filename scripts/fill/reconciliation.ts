import type { Trace } from '../../src/formats/import/trace.ts';

/** What went in and what became of it, with scores drawn by a seed. */
export interface Reconciliation {
  readonly source: string;
  readonly figuresIn: number;
  readonly carried: number;
  readonly dropped: readonly { readonly reason: string; readonly count: number }[];
  readonly samples: readonly Trace[];
}

const SAMPLES = 20;

/** Counts the fates of all figures and draws 20 of those that a score carries, by a fixed seed. */
export function reconcile(source: string, traces: readonly Trace[], seed: number): Reconciliation {
  const reasons = new Map<string, number>();
  for (const { reason } of traces)
    if (reason !== undefined) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  const scores = traces.filter(
    ({ result, as }) => result !== undefined && as?.split(' ').length === 2,
  );
  return {
    source,
    figuresIn: traces.length,
    carried: traces.filter(({ reason }) => reason === undefined).length,
    dropped: [...reasons].map(([reason, count]) => ({ reason, count })),
    samples: drawn(scores, seed),
  };
}

/** 20 different entries, by a linear congruential generator (Numerical Recipes: 1664525, 1013904223, modulo 2^32). */
function drawn(traces: readonly Trace[], seed: number): Trace[] {
  const left = [...traces];
  const found: Trace[] = [];
  let state = seed >>> 0;
  while (found.length < SAMPLES && left.length > 0) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    found.push(...left.splice(Math.floor((state / 2 ** 32) * left.length), 1));
  }
  return found;
}
