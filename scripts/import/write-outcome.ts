import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ImportOutcome } from '../../src/formats/import/importer.ts';
import { canonicalJson } from '../../src/records/canonical-json.ts';

/** A file of an import, and how it stands to what is there. */
export interface PlannedFile {
  readonly file: string;
  readonly text: string;
  readonly state: 'new' | 'unchanged' | 'inTheWay';
}

/** The files that an import gives. Results are append-only: a file that is there with another content is in the way. */
export function planFiles({ records, evidence }: ImportOutcome, registry: string): PlannedFile[] {
  const files = [
    ...records.map(({ file, record }) => ({ file, text: canonicalJson(record) })),
    ...evidence,
  ];
  return files.map(({ file, text }) => {
    const path = join(registry, file);
    if (!existsSync(path)) return { file, text, state: 'new' };
    const isSame = readFileSync(path, 'utf8') === text;
    return { file, text, state: isSame ? 'unchanged' : 'inTheWay' };
  });
}

/** Writes the files that are new. */
export function writeFiles(files: readonly PlannedFile[], registry: string): void {
  for (const { file, text } of files.filter(({ state }) => state === 'new')) {
    const path = join(registry, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
}
