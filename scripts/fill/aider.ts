import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { boardFiles } from '../../src/formats/import/aider/board.ts';
import { importAider } from '../../src/formats/import/aider.ts';
import { canonicalJson } from '../../src/records/canonical-json.ts';
import { ADDED } from './added.ts';
import { aiderCards } from './aider/cards.ts';
import { factsOf, identify, makers } from './aider/names.ts';
import { reconcile } from './reconciliation.ts';
import { RegistryFolder } from './registry-folder.ts';

/**
 * Writes cards, models and results of the boards of Aider: `node scripts/fill/aider.ts DATA [REGISTRY]`, with DATA the
 * folder of the board files. Cards that exist are only added to; run again, nothing changes.
 */
const [data, registry = '.'] = process.argv.slice(2);
if (data === undefined || !existsSync(join(data, boardFiles[0] ?? ''))) {
  console.error('usage: node scripts/fill/aider.ts DATA [REGISTRY]');
  process.exit(2);
}

const COMMIT = '5dc9490bb35f9729ef2c95d00a19ccd30c26339c';
const folder = `https://github.com/Aider-AI/aider/blob/${COMMIT}/aider/website/_data`;
const boards = new Map(boardFiles.map((file) => [file, readFileSync(join(data, file), 'utf8')]));
const { results, traces } = importAider(boards, { added: ADDED, folder, identify });

const target = new RegistryFolder(registry);
for (const [id, card] of Object.entries(aiderCards(ADDED))) target.benchmark(id, card);
for (const [id, facts] of makers()) target.organization(id, facts);
for (const [id, facts] of factsOf()) target.model(id, facts);
for (const result of results) target.result(result);

const report = join(import.meta.dirname, '../../src/formats/import/reconciliation');
mkdirSync(report, { recursive: true });
const reconciled = reconcile(`Aider-AI/aider@${COMMIT}`, traces, 1);
writeFileSync(
  join(report, `${basename(import.meta.filename, '.ts')}.json`),
  canonicalJson(reconciled),
);
console.log(
  `${results.length} results, ${reconciled.figuresIn} figures in, ${reconciled.carried} carried`,
);
for (const { reason, count } of reconciled.dropped) console.log(`dropped ${count}: ${reason}`);
