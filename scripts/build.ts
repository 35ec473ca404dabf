import { parseArgs } from 'node:util';
import { buildSite } from './build/build-site.ts';

/** Builds the static site: `node scripts/build.ts [--registry DIR]… [--out DIR] [--url ADDRESS]`. */
const { values } = parseArgs({
  options: {
    registry: { type: 'string', multiple: true, default: ['.'] },
    out: { type: 'string', default: 'dist' },
    url: { type: 'string' },
  },
});

process.exitCode = await buildSite({
  folders: values.registry,
  out: values.out,
  url: values.url,
  print: console.log,
});
