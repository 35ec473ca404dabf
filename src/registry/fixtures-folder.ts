import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { canonicalJson } from '../records/canonical-json.ts';
import {
  benchmarkRecord,
  modelRecord,
  organizationRecord,
  registryCard,
  resultRecord,
} from '../records/fixtures.ts';

/** What a file of a test holds: text, bytes, or a record. */
export type Content = string | Uint8Array | object;

/** The files of a small sound registry: one record of each common kind. */
export const soundFiles: Readonly<Record<string, Content>> = {
  'registry.json': registryCard(),
  'benchmarks/acme-qa/benchmark.json': benchmarkRecord(),
  'results/acme/organization.json': organizationRecord(),
  'results/acme/one/model.json': modelRecord(),
  'results/acme/one/acme-qa/2026-03-01.json': resultRecord(),
};

/** A folder with these files, removed after the test. */
export function folderWith(files: Readonly<Record<string, Content>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'registry-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytesOf(content));
  }
  return folder;
}

function bytesOf(content: Content): string | Uint8Array {
  if (typeof content === 'string' || content instanceof Uint8Array) return content;
  return canonicalJson(content);
}
