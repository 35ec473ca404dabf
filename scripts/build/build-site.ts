import { resolve } from 'node:path';
import { build } from 'astro';
import { useSite } from '../../src/site/current-site.ts';
import { readStub } from '../../src/site/read-stub.ts';
import { basePath, openSite } from '../../src/site/site.ts';
import { replaceFolder } from './replace-folder.ts';

export interface BuildOptions {
  /** Registry folders; later ones lie over earlier ones. */
  readonly folders: readonly string[];
  readonly out: string;
  /** Address of the site in place of the registry's own. */
  readonly url: string | undefined;
  readonly print: (line: string) => void;
}

/** Reads and builds; returns the exit code. The folder `out` is replaced only by a whole site. */
export async function buildSite({ folders, out, url, print }: BuildOptions): Promise<number> {
  const started = performance.now();
  const registry = readStub(folders);
  const site = openSite(
    registry,
    new URL(url ?? registry.card?.record.url ?? 'https://localhost/'),
  );
  useSite(site);
  print(`read ${Math.round(performance.now() - started)}`);
  site.standings();
  print(`leaderboards ${Math.round(performance.now() - started)}`);
  await replaceFolder(resolve(out), (fresh) =>
    build({
      root: resolve(import.meta.dirname, '../..'),
      outDir: fresh,
      site: site.url.origin,
      base: basePath(site.url),
      logLevel: 'warn',
    }),
  );
  print(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  return 0;
}
