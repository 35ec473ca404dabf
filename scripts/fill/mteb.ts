import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SourceFile } from '../../src/formats/import/importer.ts';
import { modelOfMeta, mtebModelId } from '../../src/formats/import/mteb/model-of-meta.ts';
import { mteb } from '../../src/formats/import/mteb.ts';
import { canonicalJson } from '../../src/records/canonical-json.ts';
import { readRegistry } from '../../src/registry/read-registry.ts';
import { ADDED } from './added.ts';
import { sha256 } from './sha256.ts';

/**
 * Writes the models and results of MTEB result files: `node scripts/fill/mteb.ts DATA [REGISTRY]`, with DATA a folder
 * that holds `results/` and `omitted_over_60KB.csv` (path, bytes, split, subset, main score of files left out for
 * their size). A model card that exists stays as it is; run again, it changes nothing.
 */
const [data, registry = '.'] = process.argv.slice(2);
if (data === undefined) {
  console.error('usage: node scripts/fill/mteb.ts DATA [REGISTRY]');
  process.exit(2);
}

const names = {
  annamodels: 'annamodels',
  baai: 'BAAI',
  bytedance: 'ByteDance',
  gritlm: 'GritLM',
  mongodb: 'MongoDB',
  'codefuse-ai': 'CodeFuse',
  intfloat: 'intfloat',
  jinaai: 'Jina AI',
  minishlab: 'Minish',
  'mixedbread-ai': 'Mixedbread',
  mteb: 'MTEB',
  'nomic-ai': 'Nomic AI',
  'sentence-transformers': 'Sentence Transformers',
  voyageai: 'Voyage AI',
  snowflake: 'Snowflake',
  google: 'Google',
  openai: 'OpenAI',
  qwen: 'Qwen',
  nvidia: 'NVIDIA',
  'ibm-granite': 'IBM Granite',
  unknown: 'Unknown',
};

const resultsFolder = join(data, 'results');
for (const folder of readdirSync(resultsFolder).sort()) writeModel(folder);
for (const [id, name] of Object.entries(names))
  if (existsSync(join(registry, 'results', id)) || id === 'unknown') writeOrganization(id, name);

const outcome = mteb.read([...taskFiles(), ...omittedFiles()], {
  registry: readRegistry([registry]).registry,
  added: ADDED,
  sha256,
});
for (const { file, record } of outcome.records) write(file, record);
console.log(`${outcome.records.length} results, ${outcome.report.scoresIn} scores in`);
for (const { kind, what, why, count } of outcome.report.lines)
  console.log(`${kind} ${count} × ${what}: ${why}`);

function writeModel(folder: string): void {
  const revisions = readdirSync(join(resultsFolder, folder)).sort();
  const texts = revisions
    .map((revision) => join(resultsFolder, folder, revision, 'model_meta.json'))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'));
  const id = mtebModelId(folder.replace('__', '/'));
  const card = modelOfMeta(texts, revisions, ADDED);
  const file = `results/${id}/model.json`;
  if (card !== undefined && !existsSync(join(registry, file))) write(file, card);
}

function writeOrganization(id: string, name: string): void {
  const file = `results/${id}/organization.json`;
  if (!existsSync(join(registry, file)))
    write(file, { schemaVersion: 1, added: ADDED, name, kind: 'unknown' });
}

function taskFiles(): SourceFile[] {
  return readdirSync(resultsFolder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .sort()
    .map((path) => ({ path, bytes: readFileSync(join(resultsFolder, path)) }));
}

/** Files that were left out for their size come with the one number that counts; nothing else of them is known. */
function omittedFiles(): SourceFile[] {
  const [, ...lines] = readFileSync(join(data ?? '', 'omitted_over_60KB.csv'), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => {
    const [path = '', , split = '', subset = '', score = ''] = line.split(',');
    const value = { scores: { [split]: [{ hf_subset: subset, main_score: Number(score) }] } };
    return {
      path: path.replace(/^results\//, ''),
      bytes: new TextEncoder().encode(JSON.stringify(value)),
    };
  });
}

function write(file: string, record: object): void {
  const path = join(registry, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, canonicalJson(record));
}
