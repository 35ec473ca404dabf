import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const addressed = z.object({ url: z.url() });

/** The base path of a site, with a slash at both ends: the path of its address. */
export function basePath(address: string): string {
  const { pathname } = new URL(address);
  return pathname.endsWith('/') ? pathname : `${pathname}/`;
}

/** The base path that a registry folder states in its `registry.json`; `/` if it states none. */
export function readBasePath(folder: string): string {
  try {
    const text = readFileSync(join(folder, 'registry.json'), 'utf8');
    return basePath(addressed.parse(JSON.parse(text)).url);
  } catch {
    // Whether the record is right is for `npm run validate` to say.
    return '/';
  }
}
