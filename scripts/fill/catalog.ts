import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardsOfCatalog } from '../../src/formats/import/catalog.ts';
import { canonicalJson } from '../../src/records/canonical-json.ts';
import type { Benchmark } from '../../src/schema/benchmark.ts';
import { ADDED } from './added.ts';

/**
 * Writes a card for every benchmark of a catalog of facts (`catalog.jsonl` in the given folder) and fills the gaps of
 * cards that exist: `node scripts/fill/catalog.ts DATA [REGISTRY]`. What a card says stays; run again, it changes
 * nothing.
 */
const [data, registry = '.'] = process.argv.slice(2);
if (data === undefined) {
  console.error('usage: node scripts/fill/catalog.ts DATA [REGISTRY]');
  process.exit(2);
}

const folder = join(registry, 'benchmarks');
const catalog = readFileSync(join(data, 'catalog.jsonl'), 'utf8');
/** Boards with importers of their own write their cards. */
const elsewhere = /^(bfcl|mteb-|aider-)/;
for (const { id, card } of cardsOfCatalog(catalog, existingCards(), ADDED)) {
  if (elsewhere.test(id)) continue;
  mkdirSync(join(folder, id), { recursive: true });
  writeFileSync(join(folder, id, 'benchmark.json'), canonicalJson(card));
}

function existingCards(): Map<string, Benchmark> {
  const cards = new Map<string, Benchmark>();
  if (!existsSync(folder)) return cards;
  for (const id of readdirSync(folder)) {
    const file = join(folder, id, 'benchmark.json');
    if (existsSync(file)) cards.set(id, JSON.parse(readFileSync(file, 'utf8')));
  }
  return cards;
}
