import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../../src/formats/import/importer.ts';
import { factsOfMeta, mtebModelId } from '../../src/formats/import/mteb/model-of-meta.ts';
import { importMteb, reportOf } from '../../src/formats/import/mteb.ts';
import { canonicalJson } from '../../src/records/canonical-json.ts';
import { readRegistry } from '../../src/registry/read-registry.ts';
import type { Model } from '../../src/schema/model.ts';
import { ADDED } from './added.ts';
import { makerOf, makers } from './mteb/makers.ts';
import { provenance } from './mteb/provenance.ts';
import { printReport } from './print-report.ts';
import { reconcile } from './reconciliation.ts';
import { RegistryFolder } from './registry-folder.ts';
import { sha256 } from './sha256.ts';

/**
 * Writes makers, models and results of MTEB result files: `node scripts/fill/mteb.ts DATA [REGISTRY]`, with DATA a
 * folder that holds `results/` and `omitted_over_60KB.csv` (the main scores of files left out for their size). The card
 * of the benchmark must exist. A card of a model that exists is only added to; run again, nothing changes.
 */
const [data, registry = '.'] = process.argv.slice(2);
if (data === undefined || !existsSync(join(data, 'results'))) {
  console.error('usage: node scripts/fill/mteb.ts DATA [REGISTRY]');
  process.exit(2);
}

const EXTRACT = 'omitted_over_60KB.csv';
const source: Model['sources'][number] = {
  fields: [
    ...['parametersTotal', 'parametersActive', 'openness', 'license', 'released'],
    ...['modalitiesIn', 'contextWindow', 'links', 'revisions'],
  ],
  title: 'model_meta.json of the MTEB results repository, commit f4cc6c8b',
  url: provenance.source.url,
};

const results = join(data, 'results');
const target = new RegistryFolder(registry);
for (const [id, facts] of Object.entries(makers)) target.organization(id, facts);
for (const folder of readdirSync(results).sort()) fillModel(folder);

const files = [...filesOf(results), fileOf(EXTRACT, join(data, EXTRACT))];
const context = { registry: readRegistry([registry]).registry, added: ADDED, sha256, provenance };
const made = importMteb(files, context);
for (const result of made.results) target.result(result);

const reconciled = reconcile('embeddings-benchmark/results@f4cc6c8b', made.traces, 1);
const report = join(import.meta.dirname, '../../src/formats/import/reconciliation/mteb.json');
writeFileSync(report, canonicalJson(reconciled));
printReport(made.results.length, reportOf(made));

function fillModel(folder: string): void {
  const name = folder.replace('__', '/');
  const revisions = readdirSync(join(results, folder)).sort();
  const metas = revisions
    .toSorted(copiesFirst)
    .map((revision) => join(results, folder, revision, 'model_meta.json'))
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file));
  const facts = factsOfMeta(metas, revisions);
  if (facts === undefined) return;
  const { name: title, aliases = [], revisions: known = [], ...card } = facts;
  const id = makerOf(mtebModelId(name));
  target.model(id, { name: title, card, aliases, revisions: known, source });
}

/** What a folder of copied numbers says of its model counts only where no other folder says anything. */
function copiesFirst(a: string, b: string): number {
  return Number(b === 'external') - Number(a === 'external') || (a < b ? -1 : 1);
}

function filesOf(folder: string): SourceFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
    .map((path) => fileOf(path, join(folder, path)));
}

function fileOf(path: string, place: string): SourceFile {
  return { path, bytes: readFileSync(place) };
}
