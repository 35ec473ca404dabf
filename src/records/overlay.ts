import type { Registry } from './registry.ts';

/** Lays one registry over another: of two records with one id, the one above stands, with its own evidence or none. */
export function overlay(below: Registry, above: Registry): Registry {
  const isReplaced = (id: string) => above.results.has(id);
  return {
    card: above.card ?? below.card,
    benchmarks: merge(below.benchmarks, above.benchmarks),
    suites: merge(below.suites, above.suites),
    organizations: merge(below.organizations, above.organizations),
    models: merge(below.models, above.models),
    results: merge(below.results, above.results),
    moved: merge(below.moved, above.moved),
    prose: merge(below.prose, above.prose),
    evidence: merge(without(below.evidence, isReplaced), above.evidence),
    evidenceDigests: merge(without(below.evidenceDigests, isReplaced), above.evidenceDigests),
  };
}

function merge<Value>(
  below: ReadonlyMap<string, Value>,
  above: ReadonlyMap<string, Value>,
): Map<string, Value> {
  return new Map([...below, ...above].sort(([a], [b]) => (a < b ? -1 : Number(a > b))));
}

function without<Value>(
  entries: ReadonlyMap<string, Value>,
  isLeft: (id: string) => boolean,
): Map<string, Value> {
  return new Map([...entries].filter(([id]) => !isLeft(id)));
}
