import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importBfcl } from '../../src/formats/import/bfcl.ts';
import { canonicalJson } from '../../src/records/canonical-json.ts';
import { benchmark } from '../../src/schema/benchmark.ts';
import { ADDED } from './added.ts';
import { factsOf, identify } from './bfcl/names.ts';
import { v3, v4 } from './bfcl/versions.ts';
import { reconcile } from './reconciliation.ts';
import { RegistryFolder } from './registry-folder.ts';

/**
 * Writes versions, models and results of the tables of BFCL: `node scripts/fill/bfcl.ts DATA [REGISTRY]`, with DATA the
 * folder of the tables of version 4, and in its folder `older` those of version 3. Run again, nothing changes.
 */
const [data, registry = '.'] = process.argv.slice(2);
if (data === undefined || !existsSync(join(data, 'data_overall.csv'))) {
  console.error('usage: node scripts/fill/bfcl.ts DATA [REGISTRY]');
  process.exit(2);
}

const parts = [data, join(data, 'older')].map((folder) =>
  importBfcl(tablesIn(folder), { added: ADDED, identify }),
);
const traces = parts.flatMap((part) => part.traces);

writeVersions();
const target = new RegistryFolder(registry);
target.organization('gorilla', { name: 'Gorilla project, UC Berkeley', kind: 'university' });
for (const [id, facts] of factsOf()) target.model(id, facts);
for (const result of parts.flatMap(({ results }) => results)) target.result(result);

const folder = join(import.meta.dirname, '../../src/formats/import/reconciliation');
mkdirSync(folder, { recursive: true });
const reconciled = reconcile('ShishirPatil/gorilla@8c24bd7c and @90323554', traces, 2);
writeFileSync(join(folder, 'bfcl.json'), canonicalJson(reconciled));
console.log(
  `${parts.map(({ results }) => results.length).join(' + ')} results, ${reconciled.figuresIn} figures in, ${reconciled.carried} carried`,
);
for (const { reason, count } of reconciled.dropped) console.log(`dropped ${count}: ${reason}`);

function tablesIn(folder: string): Map<string, string> {
  const names = readdirSync(folder).filter((name) => /^data_.*\.csv$/.test(name));
  const ordered = names.sort(
    (a, b) =>
      Number(b === 'data_overall.csv') - Number(a === 'data_overall.csv') || (a < b ? -1 : 1),
  );
  return new Map(ordered.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** Adds the versions that the card lacks, the newest first. */
function writeVersions(): void {
  const file = join(registry, 'benchmarks/bfcl/benchmark.json');
  const card = benchmark.parse(JSON.parse(readFileSync(file, 'utf8')));
  const missing = [v4, v3].filter(({ id }) => !card.versions.some((version) => version.id === id));
  const source = {
    fields: ['versions', 'aggregate', 'nItems'],
    title:
      'ShishirPatil/gorilla, eval_runner_helper.py and data files at commits 6ea57973 (version 4) and 0a33e970 (version 3), CHANGELOG.md',
    url: 'https://github.com/ShishirPatil/gorilla',
    retrieved: ADDED,
  };
  const sources = card.sources.some(({ title }) => title === source.title)
    ? card.sources
    : [...card.sources, source];
  writeFileSync(
    file,
    canonicalJson({ ...card, sources, versions: [...missing, ...card.versions] }),
  );
}
