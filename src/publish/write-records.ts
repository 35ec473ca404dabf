import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Site } from '../site/site.ts';

/** Writes the record of every result beside its page, as `result.json`. */
export function writeRecords(out: string, site: Site): void {
  for (const { id, record } of site.registry.results.values())
    writeFileSync(join(out, 'results', id, 'result.json'), `${JSON.stringify(record, null, 2)}\n`);
}
