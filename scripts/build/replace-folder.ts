import { existsSync, renameSync, rmSync } from 'node:fs';

/**
 * Fills a new folder beside `target` and puts it in the place of `target` once it is whole: a build that fails
 * leaves the site of before untouched.
 */
export async function replaceFolder(
  target: string,
  fill: (fresh: string) => Promise<void>,
): Promise<void> {
  const fresh = `${target}.new`;
  const old = `${target}.old`;
  for (const leftover of [fresh, old]) rmSync(leftover, { recursive: true, force: true });
  try {
    await fill(fresh);
    if (existsSync(target)) renameSync(target, old);
    renameSync(fresh, target);
  } finally {
    for (const leftover of [fresh, old]) rmSync(leftover, { recursive: true, force: true });
  }
}
