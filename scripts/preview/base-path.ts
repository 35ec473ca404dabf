import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { basePath } from '../../src/site/site.ts';

const addressed = z.object({ url: z.url() });

/** The base path that a registry folder states in its `registry.json`; `/` if it states none. */
export function readBasePath(folder: string): string {
  try {
    const text = readFileSync(join(folder, 'registry.json'), 'utf8');
    return basePath(new URL(addressed.parse(JSON.parse(text)).url));
  } catch {
    // Whether the record is right is for `npm run validate` to say.
    return '/';
  }
}
