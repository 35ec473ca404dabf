import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeRegistry } from '../src/records/fixtures.ts';
import type { Registry } from '../src/records/registry.ts';
import { benchmark } from '../src/schema/benchmark.ts';
import { type Result, result } from '../src/schema/result.ts';

const root = join(import.meta.dirname, '..');

/** A JSON file of this repository. */
export function readJson(path: string) {
  return JSON.parse(readFileSync(join(root, path), 'utf8'));
}

/** The results of one benchmark in this repository, by id, that `isWanted`; the rest of the registry is not read. */
export function resultsOn(
  id: string,
  isWanted: (result: Result) => boolean = () => true,
): Map<string, Result> {
  const files = foldersBelow('results')
    .flatMap((maker) => foldersBelow(maker))
    .filter((model) => readdirSync(join(root, model)).includes(id))
    .flatMap((model) => filesBelow(`${model}/${id}`));
  const read = files.map((file): [string, Result] => [
    file.slice('results/'.length, -'.json'.length),
    result.parse(readJson(file)),
  ]);
  return new Map(read.filter(([, one]) => isWanted(one)));
}

/** A registry with one benchmark of this repository and these results of it. */
export function registryOf(id: string, results: ReadonlyMap<string, Result>): Registry {
  return makeRegistry({
    benchmarks: { [id]: benchmark.parse(readJson(`benchmarks/${id}/benchmark.json`)) },
    models: {},
    results: Object.fromEntries(results),
  });
}

/** The samples beside a result: task and value of each row. */
export function samplesOf(id: string): { readonly task: string; readonly value: number }[] {
  const text = readFileSync(join(root, 'results', `${id}.samples.csv`), 'utf8');
  const [, ...rows] = text.trimEnd().split('\n');
  return rows.map((row) => {
    const [task = '', , value = ''] = row.split(',');
    return { task, value: Number(value) };
  });
}

function foldersBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `${folder}/${name}`);
}

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.json'))
    .map((name) => `${folder}/${name}`);
}
