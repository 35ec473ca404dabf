import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Fills a new folder and puts it in the place of `target` once it is whole: a build that fails leaves the site of
 * before untouched. The new folder grows inside `root`, since Astro moves files into it and can only do so within
 * one file system.
 */
export async function replaceFolder(
  target: string,
  root: string,
  fill: (fresh: string) => Promise<void>,
): Promise<void> {
  const grown = join(root, '.astro', `site-${process.pid}`);
  const fresh = `${target}.new`;
  const old = `${target}.old`;
  const clean = () => {
    for (const folder of [grown, fresh, old]) rmSync(folder, { recursive: true, force: true });
  };
  clean();
  try {
    await fill(grown);
    move(grown, fresh);
    if (existsSync(target)) renameSync(target, old);
    renameSync(fresh, target);
  } finally {
    clean();
  }
}

/** Moves a folder, by copying where the two places lie on different file systems. */
function move(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true });
  }
}
