import type { Filed } from '../records/registry.ts';
import type { RegistryIndex } from '../records/registry-index.ts';
import type { Benchmark, Suite } from '../records/shapes.ts';
import { domain, labelOf, modality, taskType, type Vocabulary } from '../records/terms.ts';
import type { SearchEntry } from './search-entry.ts';
import { synonyms } from './synonyms.ts';

/** The entries of all benchmarks and suites. */
export function benchmarkEntries({ registry, byBenchmark }: RegistryIndex): SearchEntry[] {
  const benchmarks = [...registry.benchmarks.values()].map((filed) =>
    benchmarkEntry(filed, byBenchmark.get(filed.id)?.length ?? 0),
  );
  return [...benchmarks, ...[...registry.suites.values()].map(suiteEntry)];
}

function benchmarkEntry({ id, record }: Filed<Benchmark>, results: number): SearchEntry {
  const terms = [...record.domains, ...record.taskTypes];
  return {
    kind: 'benchmark',
    id,
    title: record.name,
    path: `/benchmarks/${id}/`,
    summary: record.summary,
    names: [id, ...(record.shortName ? [record.shortName] : []), ...(record.aliases ?? [])],
    text: [
      ...labels(domain, record.domains),
      ...labels(taskType, record.taskTypes),
      ...terms.flatMap((term) => synonyms[term] ?? []),
      ...known([record.purpose.measures, ...record.purpose.useCases]),
      ...(record.versions[0]?.tasks.map(({ name }) => name) ?? []),
    ].join('. '),
    facets: {
      domain: labels(domain, record.domains),
      modality: labels(modality, record.modalitiesIn),
      language: record.languages,
    },
    weight: results,
  };
}

function suiteEntry({ id, record }: Filed<Suite>): SearchEntry {
  const members = record.versions[0]?.members ?? [];
  return {
    kind: 'suite',
    id,
    title: record.name,
    path: `/suites/${id}/`,
    summary: record.summary,
    names: [id, ...(record.aliases ?? [])],
    text: [record.purpose, ...members.map(({ benchmark }) => benchmark)].join('. '),
    facets: {},
    weight: members.length,
  };
}

function labels(of: Vocabulary, values: readonly string[]): string[] {
  return values.map((value) => labelOf(of, value));
}

function known(texts: readonly string[]): string[] {
  return texts.filter((text) => text !== 'unknown');
}
