import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Registry } from '../../src/records/registry.ts';

/** Writes the records of a registry to files, as contributors would have. */
export function writeRegistry(registry: Registry, folder: string): void {
  const { card, benchmarks, suites, organizations, models, results, moved, prose } = registry;
  const filed = [benchmarks, suites, organizations, models, results, moved].flatMap((shelf) => [
    ...shelf.values(),
  ]);
  for (const { file, record } of card === undefined ? filed : [card, ...filed])
    write(join(folder, file), `${JSON.stringify(record, null, 2)}\n`);
  for (const [id, text] of prose) write(join(folder, 'benchmarks', id, 'card.md'), text);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
