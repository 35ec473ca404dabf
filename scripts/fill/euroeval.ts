import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { importEuroeval } from '../../src/formats/import/euroeval.ts';
import { splitCsv } from '../../src/formats/import/reported/split-csv.ts';
import type { Trace } from '../../src/formats/import/trace.ts';
import { canonicalJson } from '../../src/records/canonical-json.ts';
import { ADDED } from './added.ts';
import { euroevalCards } from './euroeval/cards.ts';
import { factsOf, identify, organizations } from './euroeval/names.ts';
import { reconcile } from './reconciliation.ts';
import { RegistryFolder } from './registry-folder.ts';

/**
 * Writes cards, models and results of the boards of EuroEval: `node scripts/fill/euroeval.ts DATA [REGISTRY]`, with
 * DATA a folder that holds `leaderboards/`. Cards that exist are only added to; run again, nothing changes.
 */
const [data, registry = '.'] = process.argv.slice(2);
const tables = join(data ?? '', 'leaderboards');
if (data === undefined || !existsSync(tables)) {
  console.error('usage: node scripts/fill/euroeval.ts DATA [REGISTRY]');
  process.exit(2);
}

const texts = new Map(
  readdirSync(tables)
    .filter((name) => name.endsWith('.csv'))
    .sort()
    .map((name) => [name, readFileSync(join(tables, name), 'utf8')]),
);
const { results, traces } = importEuroeval(texts, { added: ADDED, identify });

const target = new RegistryFolder(registry);
for (const [id, facts] of organizations()) target.organization(id, facts);
for (const [id, card] of euroevalCards(ADDED)) target.benchmark(id, card);
for (const [id, facts] of factsOf()) target.model(id, facts);
for (const result of results) target.result(result);

const folder = join(import.meta.dirname, '../../src/formats/import/reconciliation');
mkdirSync(folder, { recursive: true });
const reconciled = reconcile('EuroEval/leaderboards@1a77f1d2', [...traces, ...ranksOnly()], 3);
writeFileSync(join(folder, 'euroeval.json'), canonicalJson(reconciled));
console.log(
  `${results.length} results, ${reconciled.figuresIn} figures in, ${reconciled.carried} carried`,
);
for (const { reason, count } of reconciled.dropped) console.log(`dropped ${count}: ${reason}`);

/** The simplified tables have ranks and no scores: nothing of them is taken over. */
function ranksOnly(): Trace[] {
  const simplified = [...texts].filter(([name]) => name.endsWith('_simplified.csv'));
  return simplified.flatMap(([source, text]) => {
    const [header = [], ...rows] = splitCsv(text.trim());
    const column = header.indexOf('rank');
    return rows.map((cells) => ({
      source,
      place: cells[0] ?? '',
      field: 'rank',
      printed: cells[column] ?? '',
      reason: 'a rank is no score',
    }));
  });
}
