import type { Moved } from '../schema/moved.ts';
import type { Evidence } from './evidence.ts';
import {
  benchmarkRecord,
  modelRecord,
  organizationRecord,
  registryCard,
  resultRecord,
} from './record-fixtures.ts';
import type { Filed, FiledResult, Registry } from './registry.ts';
import type { Benchmark, Model, Organization, RegistryRecord, Result, Suite } from './shapes.ts';

/** What a registry for a test holds, by id; what is left out takes its default. */
export interface RegistryParts {
  /** The card by default is registryCard(); null for none. */
  readonly card?: RegistryRecord | null;
  /** By default `acme-qa`. */
  readonly benchmarks?: Readonly<Record<string, Benchmark>>;
  readonly suites?: Readonly<Record<string, Suite>>;
  /** By default `acme`. */
  readonly organizations?: Readonly<Record<string, Organization>>;
  /** By default `acme/one`. */
  readonly models?: Readonly<Record<string, Model>>;
  /** By default `acme/one/acme-qa/2026-03-01`. */
  readonly results?: Readonly<Record<string, Result>>;
  /** By the path of the folder that moved, such as `results/acme/uno`. */
  readonly moved?: Readonly<Record<string, Moved>>;
  readonly prose?: Readonly<Record<string, string>>;
  readonly evidence?: Readonly<Record<string, Evidence>>;
  readonly evidenceDigests?: Readonly<Record<string, string>>;
}

/** A registry for a test, as the reader would have read it from files: `makeRegistry()` has one record of each common kind. */
export function makeRegistry(parts: RegistryParts = {}): Registry {
  const card = parts.card === undefined ? registryCard() : parts.card;
  const at = (folder: string, name: string) => (id: string) => `${folder}/${id}/${name}`;
  return {
    card: card === null ? undefined : { id: 'registry', file: 'registry.json', record: card },
    benchmarks: filed(
      parts.benchmarks ?? { 'acme-qa': benchmarkRecord() },
      at('benchmarks', 'benchmark.json'),
    ),
    suites: filed(parts.suites ?? {}, at('benchmarks', 'suite.json')),
    organizations: filed(
      parts.organizations ?? { acme: organizationRecord() },
      at('results', 'organization.json'),
    ),
    models: filed(parts.models ?? { 'acme/one': modelRecord() }, at('results', 'model.json')),
    results: filedResults(parts.results ?? { 'acme/one/acme-qa/2026-03-01': resultRecord() }),
    moved: filed(parts.moved ?? {}, (folder) => `${folder}/moved.json`),
    prose: sorted(parts.prose ?? {}),
    evidence: sorted(parts.evidence ?? {}),
    evidenceDigests: sorted(parts.evidenceDigests ?? {}),
  };
}

function filed<Shape>(
  records: Readonly<Record<string, Shape>>,
  fileOf: (key: string) => string,
): Map<string, Filed<Shape>> {
  const entries = Object.entries(records).map(([key, record]): [string, Filed<Shape>] => [
    key,
    { id: key, file: fileOf(key), record },
  ]);
  return new Map(entries.sort(byKey));
}

function filedResults(records: Readonly<Record<string, Result>>): Map<string, FiledResult> {
  const results = filed(records, (id) => `results/${id}.json`);
  return new Map(
    [...results].map(([id, result]): [string, FiledResult] => {
      const [organization = '', model = '', benchmark = ''] = id.split('/');
      return [id, { ...result, organization, model: `${organization}/${model}`, benchmark }];
    }),
  );
}

function sorted<Value>(values: Readonly<Record<string, Value>>): Map<string, Value> {
  return new Map(Object.entries(values).sort(byKey));
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : Number(a > b);
}
