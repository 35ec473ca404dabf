import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { dev } from 'astro';
import { useSite } from '../src/site/current-site.ts';
import { basePath } from '../src/site/site.ts';
import { readSite } from './build/read-site.ts';
import { formatText } from './validate/format-text.ts';

/** Starts Astro's dev server over registry folders: `node scripts/dev.ts [--registry DIR]… [--port N]`. */
const { values } = parseArgs({
  options: {
    registry: { type: 'string', multiple: true, default: ['.'] },
    port: { type: 'string', default: '4321' },
  },
});

const reading = readSite(values.registry, undefined);
if ('check' in reading) {
  console.error(formatText(reading.check));
  process.exit(1);
}
const { site } = reading;
useSite(site, 'dev');
await dev({
  root: resolve(import.meta.dirname, '..'),
  site: site.url.origin,
  base: basePath(site.url),
  server: { port: Number(values.port) },
});
