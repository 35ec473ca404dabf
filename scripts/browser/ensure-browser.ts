import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runCommand } from '../command/run-command.ts';
import { findBrowser } from './find-browser.ts';
import { installBrowser } from './install-browser.ts';
import { type InstallCommand, installPlan } from './install-plan.ts';
import { thisDisk, thisMachine } from './this-machine.ts';

/**
 * The path of a browser on this machine, which is installed if there is none.
 *
 * @throws if no way of installing one worked; the message says what to do.
 */
export async function ensureBrowser(say: (line: string) => void = console.log): Promise<string> {
  const find = () => findBrowser(thisMachine, thisDisk);
  const found = find() ?? (await installBrowser(planHere(), { say, run, find }));
  if (found !== undefined) return found;
  throw new Error(
    'No Chrome, Chromium or Edge was found, and none could be installed. Install one, or set CHROME_PATH to its executable.',
  );
}

function planHere() {
  return installPlan({
    playwright: [process.execPath, PLAYWRIGHT, ...PLAYWRIGHT_INSTALL],
    isRoot: process.getuid?.() === 0,
    hasProgram,
  });
}

const PLAYWRIGHT = 'node_modules/playwright-core/cli.js';

/** `--no-remove`: builds that other projects on this machine use are theirs. */
const PLAYWRIGHT_INSTALL = ['install', '--only-shell', '--no-remove', 'chromium'];

function hasProgram(program: string): boolean {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return folders.some((folder) => existsSync(join(folder, program)));
}

async function run({ program, args, seconds }: InstallCommand): Promise<string | undefined> {
  const { code, timedOut, output } = await runCommand(program, args, { seconds });
  if (code === 0) return undefined;
  return timedOut ? 'it took too long' : complaintIn(output);
}

/** The first line that names an error, or else the last line. */
function complaintIn(output: string): string {
  const lines = output.split('\n').map((line) => line.trim());
  const named = lines.find((line) => /^(error|E)\b/i.test(line));
  return (named ?? lines.findLast((line) => line !== '') ?? 'it said nothing').replace(/\.$/, '');
}
