import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import type { Machine } from './browser-places.ts';
import type { Disk } from './find-browser.ts';

/** The machine that this process runs on. */
export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
};

/** The file system of this machine. */
export const thisDisk: Disk = {
  isFile: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false,
  list: (folder) => (isFolder(folder) ? readdirSync(folder) : []),
  starts,
};

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

/** On Windows `chrome.exe --version` opens a window instead of answering, so it is not asked. */
function starts(path: string): boolean {
  if (process.platform === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 20_000, stdio: 'ignore' }).status === 0;
}
