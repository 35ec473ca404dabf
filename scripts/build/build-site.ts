import { resolve } from 'node:path';
import { build } from 'astro';
import { useSite } from '../../src/site/current-site.ts';
import { basePath, type Site } from '../../src/site/site.ts';
import { readSite } from './read-site.ts';
import { replaceFolder } from './replace-folder.ts';

export interface BuildOptions {
  /** Registry folders; later ones lie over earlier ones. */
  readonly folders: readonly string[];
  readonly out: string;
  /** Address of the site in place of the registry's own. */
  readonly url: string | undefined;
  readonly print: (line: string) => void;
}

const ROOT = resolve(import.meta.dirname, '../..');

/** Reads and builds; returns the exit code. The folder `out` is replaced only by a whole site. */
export async function buildSite({ folders, out, url, print }: BuildOptions): Promise<number> {
  const seconds = stopwatch();
  const reading = readSite(folders, url);
  if ('errors' in reading) {
    for (const { file, at, rule } of reading.errors) print(`${file}  ${at}  ${rule}`);
    print('The site was not built: mend these errors first; `npm run validate` explains them.');
    return 1;
  }
  const { site } = reading;
  print(`Read ${contents(site)} (${seconds()} s).`);
  site.standings();
  print(`Ranked ${[...site.leaderboards().values()].flat().length} leaderboards (${seconds()} s).`);
  useSite(site);
  await replaceFolder(resolve(out), ROOT, (fresh) => buildInto(fresh, site));
  print(`Built the pages into ${out} (${seconds()} s).`);
  return 0;
}

function buildInto(outDir: string, { url }: Site): Promise<void> {
  return build({ root: ROOT, outDir, site: url.origin, base: basePath(url), logLevel: 'warn' });
}

function contents({ registry }: Site): string {
  const { benchmarks, models, results } = registry;
  return `${benchmarks.size} benchmarks, ${models.size} models and systems, ${results.size} results`;
}

function stopwatch(): () => string {
  const started = performance.now();
  return () => ((performance.now() - started) / 1000).toFixed(1);
}
