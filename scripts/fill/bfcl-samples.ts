import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importBfclSamples, reportOf } from '../../src/formats/import/bfcl-samples.ts';
import type { SourceFile } from '../../src/formats/import/importer.ts';
import type { Provenance } from '../../src/formats/import/provenance.ts';
import type { ImportedResult } from '../../src/formats/import/trace.ts';
import { canonicalJson } from '../../src/records/canonical-json.ts';
import { readRegistry } from '../../src/registry/read-registry.ts';
import { ADDED } from './added.ts';
import { factsOfLabel, identify, noteOf } from './bfcl-samples/names.ts';
import { printReport } from './print-report.ts';
import { reconcile } from './reconciliation.ts';
import { RegistryFolder } from './registry-folder.ts';
import { sha256 } from './sha256.ts';

/**
 * Writes makers, models, results and evidence of BFCL v1 outcomes: `node scripts/fill/bfcl-samples.ts DATA [REGISTRY]`,
 * with DATA a folder that holds `samples/<label>.csv` and `accuracy.csv`. The card of the benchmark must exist. A card
 * of a model that exists is only added to; run again, nothing changes.
 */
const [data, registry = '.'] = process.argv.slice(2);
if (data === undefined || !existsSync(join(data, 'samples'))) {
  console.error('usage: node scripts/fill/bfcl-samples.ts DATA [REGISTRY]');
  process.exit(2);
}

/** The score files of the day, as the author of the board published them; the board ran every model itself. */
const provenance: Provenance = {
  source: {
    kind: 'publishedOutput',
    publisher: 'Gorilla project, UC Berkeley',
    url: 'https://github.com/HuanzhiMao/BFCL-Result/tree/b4adfc9/2024-08-11/score',
    title: 'Score files of 2024-08-11 in HuanzhiMao/BFCL-Result, commit b4adfc9 of 2024-08-12',
    published: '2024-08-12',
    retrieved: ADDED,
    quotes: 'none',
  },
  evaluator: { organization: 'gorilla', relationship: 'thirdParty' },
  submitter: { name: 'Plumbline maintainers' },
};

/** Makers that other sources may not name; what no source says is unknown. */
const makers: Readonly<Record<string, string>> = {
  'fireworks-ai': 'Fireworks',
  meetkai: 'MeetKai',
  nexusflow: 'Nexusflow',
  nousresearch: 'Nous Research',
  salesforce: 'Salesforce',
};

const folder = join(data, 'samples');
const names = readdirSync(folder).sort();
const files: SourceFile[] = [
  ...names.map((path) => ({ path, bytes: readFileSync(join(folder, path)) })),
  { path: 'accuracy.csv', bytes: readFileSync(join(data, 'accuracy.csv')) },
];

const target = new RegistryFolder(registry);
target.organization('gorilla', { name: 'Gorilla project, UC Berkeley', kind: 'university' });
for (const [id, name] of Object.entries(makers)) target.organization(id, { name, kind: 'unknown' });
for (const name of names) {
  const facts = factsOfLabel(name.replace(/\.csv$/, ''));
  if (facts !== undefined) target.model(...facts);
}

const context = { registry: readRegistry([registry]).registry, added: ADDED, sha256, provenance };
const made = importBfclSamples(files, context, identify);
for (const result of made.results) target.result(withNote(result));

const reconciled = reconcile('HuanzhiMao/BFCL-Result@b4adfc9', made.traces, 1);
const report = join(
  import.meta.dirname,
  '../../src/formats/import/reconciliation/bfcl-samples.json',
);
writeFileSync(report, canonicalJson(reconciled));
printReport(made.results.length, reportOf(made));

function withNote({ id, result, samples }: ImportedResult): ImportedResult {
  const label = result.source.url?.split('/').at(-1) ?? '';
  const notes = noteOf(label);
  const { schemaVersion, added, ...rest } = result;
  const noted = { schemaVersion, added, ...(notes && { notes }), ...rest };
  return { id, result: noted, ...(samples !== undefined && { samples }) };
}
