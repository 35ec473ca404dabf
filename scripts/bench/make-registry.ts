import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { canonicalJson } from '../../src/records/canonical-json.ts';
import { modelRecord, organizationRecord, registryCard } from '../../src/records/fixtures.ts';
import type { Version } from '../../src/records/shapes.ts';
import { BENCHMARK_IDS, madeBenchmark } from './made-benchmark.ts';
import { modelName, organizationId, titleOf } from './made-names.ts';
import { madeResult } from './made-result.ts';
import { type Random, seededRandom } from './random.ts';

export interface MadeFile {
  /** Relative to the registry folder, with `/` between the parts. */
  readonly path: string;
  readonly text: string;
}

const MODELS_PER_ORGANIZATION = 25;
/** Results of one model on one benchmark: one for each protocol. */
const TURNS = 2;

/**
 * The files of a registry that looks real: a dozen benchmarks, organizations with 25 models each,
 * and for every model two results on every benchmark, until there are as many as wanted. The same
 * count and seed give the same bytes.
 */
export function* madeRegistry(results: number, seed = 1): Generator<MadeFile> {
  const random = seededRandom(seed);
  yield file('registry.json', registryCard({ title: `Registry of ${results} made-up results` }));
  const versions = new Map<string, Version>();
  for (const id of BENCHMARK_IDS) {
    const benchmark = madeBenchmark(id, random);
    yield file(`benchmarks/${id}/benchmark.json`, benchmark);
    for (const version of benchmark.versions.slice(0, 1)) versions.set(id, version);
  }
  const perModel = versions.size * TURNS;
  for (let done = 0, index = 0; done < results; done += perModel, index++)
    yield* modelFiles(index, Math.min(perModel, results - done), versions, random);
}

/** A model with its results, and before the first model of an organization its card. */
function* modelFiles(
  index: number,
  results: number,
  versions: ReadonlyMap<string, Version>,
  random: Random,
): Generator<MadeFile> {
  const organization = organizationId(Math.floor(index / MODELS_PER_ORGANIZATION));
  const model = modelName(index, random);
  const folder = `results/${organization}`;
  if (index % MODELS_PER_ORGANIZATION === 0)
    yield file(`${folder}/organization.json`, organizationRecord({ name: titleOf(organization) }));
  yield file(`${folder}/${model}/model.json`, modelRecord({ name: titleOf(model) }));
  for (let number = 0; number < results; number++) {
    const [benchmark, version] = [...versions][Math.floor(number / TURNS)] ?? [];
    if (benchmark === undefined || version === undefined) continue;
    const turn = number % TURNS;
    const result = madeResult({ organization, model, version, turn }, random);
    yield file(`${folder}/${model}/${benchmark}/run-${turn + 1}.json`, result);
  }
}

function file(path: string, record: object): MadeFile {
  return { path, text: canonicalJson(record) };
}

/** Writes files below a folder, which need not be there yet. */
export function writeFiles(folder: string, files: Iterable<MadeFile>): void {
  const made = new Set<string>();
  for (const { path, text } of files) {
    const parent = join(folder, dirname(path));
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(join(folder, path), text);
  }
}

/** `node scripts/bench/make-registry.ts FOLDER [--results N] [--seed N]` */
if (import.meta.main) {
  const { values, positionals } = parseArgs({
    options: {
      results: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
    },
    allowPositionals: true,
  });
  const [folder] = positionals;
  if (folder === undefined) throw new Error('say into which folder the registry shall be written');
  writeFiles(folder, madeRegistry(Number(values.results), Number(values.seed)));
}
