import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { writeFilledPages } from '../../src/publish/write-filled-pages.ts';
import { readRegistry } from '../../src/registry/read-registry.ts';
import { slots } from '../../src/site/filled-page.ts';
import { resultPages } from '../../src/site/result-page.ts';
import { openSite } from '../../src/site/site.ts';
import { buildSite } from '../build/build-site.ts';
import type { Row } from './row.ts';

/** Building the page of every result; the last way is the whole site with all its pages and the search index. */
export const pagesRow: Row = {
  name: 'pages',
  aim: 'result pages at most 6 ×',
  ways: [
    { name: 'floor: render a list, write', run: floor },
    { name: 'result pages into a shell', run: resultsOnly },
    { name: 'the whole site, with search', run: wholeSite },
  ],
};

const url = new URL('https://example.org/registry/');

/** The least that a page can take, from file to file: its numbers in a list, written into a folder of its own. */
function floor(folder: string, out: string): void {
  const results = join(folder, 'results');
  for (const path of readdirSync(results, { recursive: true, encoding: 'utf8' })) {
    if (path.split('/').length !== 4 || !path.endsWith('.json')) continue;
    const { scores } = plainResult.parse(JSON.parse(readFileSync(join(results, path), 'utf8')));
    const items = scores.map(({ task, metric, value }) => `<li>${task} ${metric} ${value}</li>`);
    const target = join(out, path.slice(0, -'.json'.length));
    mkdirSync(target, { recursive: true });
    writeFileSync(
      join(target, 'index.html'),
      `<!doctype html><title>${path}</title><ul>${items.join('')}</ul>`,
    );
  }
}

const plainResult = z.object({
  scores: z.array(z.object({ task: z.string(), metric: z.string(), value: z.number() })),
});

function resultsOnly(folder: string, out: string): void {
  const shell = join(out, 'shell');
  mkdirSync(shell);
  writeFileSync(
    join(shell, 'index.html'),
    `<!doctype html><title>${slots.title}</title><main>${slots.body}</main>`,
  );
  writeFilledPages(out, 'shell', resultPages(openSite(readRegistry([folder]).registry, url)));
}

async function wholeSite(folder: string, out: string): Promise<void> {
  const code = await buildSite({
    folders: [folder],
    out: join(out, 'site'),
    url: url.href,
    print: () => {},
  });
  if (code !== 0) throw new Error('the made registry was not built');
}
