import type { Registry } from './registry.ts';

const merge = <Value>(below: ReadonlyMap<string, Value>, above: ReadonlyMap<string, Value>) =>
  new Map([...below, ...above].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));

/** Lays one registry over another: of two records with one id, the one above stands. */
export function overlay(below: Registry, above: Registry): Registry {
  return {
    card: above.card ?? below.card,
    benchmarks: merge(below.benchmarks, above.benchmarks),
    suites: merge(below.suites, above.suites),
    organizations: merge(below.organizations, above.organizations),
    models: merge(below.models, above.models),
    results: merge(below.results, above.results),
    moved: merge(below.moved, above.moved),
    prose: merge(below.prose, above.prose),
    evidence: merge(below.evidence, above.evidence),
    evidenceDigests: merge(below.evidenceDigests, above.evidenceDigests),
  };
}
