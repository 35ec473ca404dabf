import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FilledPage } from '../site/filled-page.ts';
import { cutShell, fillShell } from './fill-shell.ts';

/**
 * Writes a page for each of `pages` into the shell that lies in the folder `shellPath`, and removes the shell.
 * Returns how many were written. Synchronous: on these small files that is several times faster.
 */
export function writeFilledPages(
  out: string,
  shellPath: string,
  pages: Iterable<FilledPage>,
): number {
  const folder = join(out, shellPath);
  const shell = cutShell(readFileSync(join(folder, 'index.html'), 'utf8'));
  rmSync(folder, { recursive: true });
  let written = 0;
  for (const page of pages) {
    const target = join(out, page.path);
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, 'index.html'), fillShell(shell, page));
    written += 1;
  }
  return written;
}
