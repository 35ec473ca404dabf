import type { Filed, FiledResult, Registry } from '../../records/registry.ts';
import type { Organization, Suite } from '../../records/shapes.ts';
import { type BenchmarkFacts, benchmarkFacts, type ModelFacts, modelFacts } from './card-facts.ts';
import { type Moves, movesOf } from './moves.ts';

/** What the edge may know and the registry does not say. */
export interface CheckOptions {
  /** Files that are there but were left out for problems of their own: whatever they hold, nobody misses it twice. */
  readonly unreadable?: ReadonlySet<string>;
  /** sha256 of a text in UTF-8, in lower-case hexadecimal; without it the digests of sample ids are not compared. */
  readonly sha256?: (text: string) => string;
}

/** What rules look up; built once for a registry. Every id is followed through `moved.json`. */
export interface Context {
  readonly registry: Registry;
  readonly organization: (id: string) => Filed<Organization> | undefined;
  readonly model: (id: string) => ModelFacts | undefined;
  readonly benchmark: (id: string) => BenchmarkFacts | undefined;
  readonly suite: (id: string) => Filed<Suite> | undefined;
  readonly result: (id: string) => FiledResult | undefined;
  readonly moves: Moves;
  /** Whether a file is there but could not be read, so that its own problems say enough. */
  readonly isUnreadable: (file: string) => boolean;
  /** Results of one model on one benchmark, where there are several; in the order of ids. */
  readonly siblings: readonly (readonly FiledResult[])[];
  readonly sha256: ((text: string) => string) | undefined;
}

/** Builds the lookups in one pass over the records. */
export function contextOf(registry: Registry, options: CheckOptions = {}): Context {
  const moves = movesOf(registry);
  const models = mapValues(registry.models, modelFacts);
  const benchmarks = mapValues(registry.benchmarks, benchmarkFacts);
  const { organizations, suites, results } = registry;
  return {
    registry,
    moves,
    organization: (id) => organizations.get(id) ?? organizations.get(moves.folder(id)),
    model: (id) => models.get(id) ?? models.get(moves.folder(id)),
    benchmark: (id) => benchmarks.get(id) ?? benchmarks.get(moves.card(id)),
    suite: (id) => suites.get(id) ?? suites.get(moves.card(id)),
    result: (id) => results.get(id) ?? results.get(moves.folder(id)),
    isUnreadable: (file) => options.unreadable?.has(file) ?? false,
    siblings: siblingsOf(results.values(), moves),
    sha256: options.sha256,
  };
}

function mapValues<From, To>(
  map: ReadonlyMap<string, From>,
  change: (value: From) => To,
): Map<string, To> {
  return new Map(Array.from(map, ([key, value]) => [key, change(value)] as const));
}

function siblingsOf(results: Iterable<FiledResult>, moves: Moves): FiledResult[][] {
  const groups = new Map<string, FiledResult[]>();
  for (const result of results) {
    const key = `${moves.folder(result.model)} ${moves.card(result.benchmark)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [result]);
    else group.push(result);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}
