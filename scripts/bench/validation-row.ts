import { readdirSync, readFileSync } from 'node:fs';
import { readRegistry } from '../../src/registry/read-registry.ts';
import { checkRegistry } from '../../src/rules/index.ts';
import type { Row } from './row.ts';

/** Reading and checking every record of a registry. */
export const validationRow: Row = {
  name: 'validation',
  aim: 'reading at most 2 ×, all at most 3 ×',
  ways: [
    { name: 'floor: list, read, JSON.parse', run: (folder) => parseAll(folder, () => {}) },
    { name: 'the floor, and what it read kept', run: keepAll },
    { name: 'read, strict parse, schema', run: (folder) => void readRegistry([folder]) },
    { name: 'the same and all rules', run: checkAll },
  ],
};

/** The least that reading JSON files can take. */
function parseAll(folder: string, take: (value: unknown) => void): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) parseAll(path, take);
    else take(JSON.parse(readFileSync(path, 'utf8')));
  }
}

/** To work on records, one must hold them: that alone has its price. */
function keepAll(folder: string): void {
  const kept: unknown[] = [];
  parseAll(folder, (value) => kept.push(value));
}

function checkAll(folder: string): void {
  const { registry, problems, unreadable } = readRegistry([folder]);
  const found = [...problems, ...checkRegistry(registry, { unreadable })];
  if (found.length > 0) throw new Error(`the made registry has ${found.length} problems`);
}
