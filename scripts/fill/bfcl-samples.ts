import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { labelledModel } from '../../src/formats/import/bfcl-samples/model-labels.ts';
import { bfclSamples } from '../../src/formats/import/bfcl-samples.ts';
import { mergeModel } from '../../src/formats/import/merge-model.ts';
import { canonicalJson } from '../../src/records/canonical-json.ts';
import { emptyRegistry } from '../../src/records/registry.ts';
import type { Model } from '../../src/schema/model.ts';
import { ADDED } from './added.ts';
import { sha256 } from './sha256.ts';

/**
 * Writes the results, evidence and missing model cards of BFCL v1 outcomes: `node scripts/fill/bfcl-samples.ts DATA
 * [REGISTRY]`, with DATA a folder that holds `samples/<label>.csv`. Run again, it changes nothing.
 */
const [data, registry = '.'] = process.argv.slice(2);
if (data === undefined) {
  console.error('usage: node scripts/fill/bfcl-samples.ts DATA [REGISTRY]');
  process.exit(2);
}

/** Makers and the evaluator that no other source of this registry describes. */
const organizations = {
  'fireworks-ai': 'Fireworks AI',
  meetkai: 'MeetKai',
  gorilla: 'BFCL (UC Berkeley)',
};

const folder = join(data, 'samples');
const files = readdirSync(folder)
  .sort()
  .map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
const outcome = bfclSamples.read(files, { registry: emptyRegistry, added: ADDED, sha256 });
for (const { path } of files) writeModel(path.replace(/\.csv$/, ''));
for (const [id, name] of Object.entries(organizations)) writeOrganization(id, name);
for (const { file, record } of outcome.records) write(file, canonicalJson(record));
for (const { file, text } of outcome.evidence) write(file, text);
console.log(`${outcome.records.length} results, ${outcome.report.scoresIn} scores in`);
for (const { kind, what, why, count } of outcome.report.lines)
  console.log(`${kind} ${count} × ${what}: ${why}`);

function writeOrganization(id: string, name: string): void {
  const file = `results/${id}/organization.json`;
  if (!existsSync(join(registry, file)))
    write(file, canonicalJson({ schemaVersion: 1, added: ADDED, name, kind: 'unknown' }));
}

function writeModel(label: string): void {
  const named = labelledModel(label);
  if (named === undefined) return;
  const file = `results/${named.model}/model.json`;
  const path = join(registry, file);
  const before: Model = existsSync(path)
    ? JSON.parse(readFileSync(path, 'utf8'))
    : bareModel(named.name);
  const order = (before.revisions ?? []).length;
  const revisions =
    named.revision === undefined
      ? []
      : [{ id: named.revision, kind: 'snapshot' as const, order, released: 'unknown' as const }];
  write(
    file,
    canonicalJson(
      mergeModel(before, {
        aliases: [{ name: label, ...(named.revision ? { revision: named.revision } : {}) }],
        revisions,
      }),
    ),
  );
}

function bareModel(name: string): Model {
  return {
    schemaVersion: 1,
    added: ADDED,
    name,
    kind: 'model',
    parametersTotal: 'unknown',
    parametersActive: 'unknown',
    openness: { weights: 'unknown', code: 'unknown', data: 'unknown' },
    license: 'unknown',
    released: 'unknown',
    modalitiesIn: ['text'],
    modalitiesOut: ['text'],
    sources: [
      {
        fields: ['name'],
        title: 'Label of a score file in HuanzhiMao/BFCL-Result, commit b4adfc9',
        url: 'https://github.com/HuanzhiMao/BFCL-Result',
      },
    ],
  };
}

function write(file: string, text: string): void {
  const path = join(registry, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
