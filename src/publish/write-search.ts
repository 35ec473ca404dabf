import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { searchData } from '../site/search-data.ts';
import type { Site } from '../site/site.ts';
import { guidePages } from './guide-pages.ts';

/**
 * Writes the search index: Pagefind over cards, models, organizations and the guide, and beside it the small index of
 * names that forgives typing errors. Results are found through these pages. Throws where Pagefind cannot write.
 */
export async function writeSearch(out: string, site: Site): Promise<void> {
  const { entries, names } = searchData(site, guidePages(out));
  mkdirSync(join(out, 'search'), { recursive: true });
  writeFileSync(join(out, 'search', 'names.json'), names);
  const { index, errors } = await pagefind.createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error(`the search index cannot be made: ${errors.join('; ')}`);
  for (const entry of entries) await index.addCustomRecord(recordOf(entry));
  const written = await index.writeFiles({ outputPath: join(out, 'pagefind') });
  await pagefind.close();
  if (written.errors.length > 0)
    throw new Error(`the search index cannot be written: ${written.errors.join('; ')}`);
}

type Entry = ReturnType<typeof searchData>['entries'][number];

function recordOf({ kind, title, path, summary, names, text, weight }: Entry) {
  return {
    url: path,
    language: 'en',
    content: [title, ...names, summary, text].filter((part) => part !== '').join('. '),
    meta: { title, kind, summary, weight: String(weight) },
  };
}
