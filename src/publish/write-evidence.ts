import { copyFileSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../site/site.ts';

/** Copies the evidence of each result beside its page, byte for byte, so that its digest stays true. */
export function writeEvidence(out: string, { registry, folders }: Site): void {
  for (const id of registry.evidence.keys()) {
    const path = registry.results.get(id)?.record.evidence?.path;
    const folder = folders.findLast((root) =>
      existsSync(join(root, 'results', `${id}.samples.csv`)),
    );
    if (path === undefined || folder === undefined) continue;
    copyFileSync(join(folder, 'results', `${id}.samples.csv`), join(out, 'results', id, path));
  }
}
