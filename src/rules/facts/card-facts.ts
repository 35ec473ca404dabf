import { nodesOf } from '../../records/measures.ts';
import type { Filed } from '../../records/registry.ts';
import type {
  AggregateNode,
  Benchmark,
  Metric,
  Model,
  Protocol,
  Task,
  Version,
} from '../../records/shapes.ts';

/** A version with its parts by id, so that a rule about a score costs a lookup and no search. */
export interface VersionFacts {
  readonly version: Version;
  readonly tasks: ReadonlyMap<string, Task>;
  readonly metrics: ReadonlyMap<string, Metric>;
  /** The tasks of each metric that is not measured on all of them. */
  readonly metricTasks: ReadonlyMap<string, ReadonlySet<string>>;
  readonly protocols: ReadonlyMap<string, Protocol>;
  readonly nodes: ReadonlyMap<string, AggregateNode>;
}

export interface BenchmarkFacts {
  readonly filed: Filed<Benchmark>;
  /** In the order of the card, newest first. */
  readonly listed: readonly VersionFacts[];
  readonly versions: ReadonlyMap<string, VersionFacts>;
}

export interface ModelFacts {
  readonly filed: Filed<Model>;
  readonly configurations: ReadonlySet<string>;
  readonly revisions: ReadonlySet<string>;
}

export function benchmarkFacts(filed: Filed<Benchmark>): BenchmarkFacts {
  const listed = filed.record.versions.map(versionFacts);
  const versions = new Map(listed.map((facts) => [facts.version.id, facts] as const));
  return { filed, listed, versions };
}

export function versionFacts(version: Version): VersionFacts {
  const nodes = version.aggregate ? nodesOf(version.aggregate) : [];
  const limited = version.metrics.flatMap(({ id, tasks }) =>
    tasks ? [[id, new Set(tasks)] as const] : [],
  );
  return {
    version,
    tasks: byId(version.tasks),
    metrics: byId(version.metrics),
    metricTasks: new Map(limited),
    protocols: byId(version.protocols),
    nodes: byId(nodes),
  };
}

export function modelFacts(filed: Filed<Model>): ModelFacts {
  const { configurations = [], revisions = [] } = filed.record;
  return {
    filed,
    configurations: new Set(configurations.map(({ slug }) => slug)),
    revisions: new Set(revisions.map(({ id }) => id)),
  };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): Map<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}
