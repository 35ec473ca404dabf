import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readBasePath } from './preview/base-path.ts';
import { serveSite } from './preview/serve-site.ts';

/** Serves the built site: `node scripts/preview.ts [--dir DIR] [--base PATH] [--port N] [--host HOST]`. */
const { values } = parseArgs({
  options: {
    dir: { type: 'string', default: 'dist' },
    base: { type: 'string' },
    port: { type: 'string', default: '4321' },
    host: { type: 'string', default: '127.0.0.1' },
  },
});

const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`--port is ${values.port}, but a port is a whole number from 0 to 65535.`);
  process.exit(1);
}
if (!existsSync(join(values.dir, 'index.html'))) {
  console.error(`There is no built site in ${values.dir}: run \`npm run build\` first.`);
  process.exit(1);
}

const site = await serveSite({
  folder: values.dir,
  base: values.base ?? readBasePath('.'),
  port,
  host: values.host,
});
console.log(`The site is at ${site.address} (Ctrl-C stops it).`);
