import { parseArgs } from 'node:util';
import { runLive } from './command/run-live.ts';
import { scriptArguments } from './command/script-arguments.ts';
import { readBasePath } from './preview/base-path.ts';
import { serveSite } from './preview/serve-site.ts';

/** `npm start`: checks the records, builds the site and serves it. */
const { values } = parseArgs({
  options: {
    registry: { type: 'string', multiple: true, default: [] },
    port: { type: 'string', default: '4321' },
    host: { type: 'string', default: '127.0.0.1' },
  },
});
const registries = values.registry.flatMap((folder) => ['--registry', folder]);

async function step(title: string, verb: string, advice: string): Promise<void> {
  console.log(`\n${title}`);
  const code = await runLive(process.execPath, scriptArguments(verb, registries));
  if (code === 0) return;
  console.error(`\nStopped: ${advice}`);
  process.exit(1);
}

await step('1/3 Checking the records', 'validate', 'mend the problems above, then start again.');
await step('2/3 Building the site', 'build', 'the site could not be built; see above.');

console.log('\n3/3 Serving the site');
const site = await serveSite({
  folder: 'dist',
  base: readBasePath(values.registry.at(-1) ?? '.'),
  port: Number(values.port),
  host: values.host,
});
console.log(`\nThe site is at ${site.address} (Ctrl-C stops it).`);
