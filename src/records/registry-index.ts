import type { FiledResult, Registry } from './registry.ts';

/** A registry with the results of each benchmark, model and organization at hand. */
export interface RegistryIndex {
  readonly registry: Registry;
  readonly byBenchmark: ReadonlyMap<string, readonly FiledResult[]>;
  readonly byModel: ReadonlyMap<string, readonly FiledResult[]>;
  /** By the organization that ran it. */
  readonly byEvaluator: ReadonlyMap<string, readonly FiledResult[]>;
  /** The ids of the models of each organization. */
  readonly modelsByOrganization: ReadonlyMap<string, readonly string[]>;
  /** For each result that was superseded, the ids of those that supersede it; one that was withdrawn supersedes nothing. */
  readonly supersededBy: ReadonlyMap<string, readonly string[]>;
}

/** Builds the lookups of a registry in one pass over its results. */
export function indexRegistry(registry: Registry): RegistryIndex {
  const byBenchmark = new Map<string, FiledResult[]>();
  const byModel = new Map<string, FiledResult[]>();
  const byEvaluator = new Map<string, FiledResult[]>();
  const supersededBy = new Map<string, string[]>();
  for (const result of registry.results.values()) {
    push(byBenchmark, result.benchmark, result);
    push(byModel, result.model, result);
    push(byEvaluator, result.record.evaluator.organization, result);
    if (result.record.withdrawn !== undefined) continue;
    for (const older of result.record.supersedes ?? []) push(supersededBy, older, result.id);
  }
  const modelsByOrganization = new Map<string, string[]>();
  for (const id of registry.models.keys())
    push(modelsByOrganization, id.slice(0, id.indexOf('/')), id);
  return { registry, byBenchmark, byModel, byEvaluator, modelsByOrganization, supersededBy };
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
