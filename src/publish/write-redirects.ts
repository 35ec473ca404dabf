import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { escapeHtml } from '../site/html.ts';
import type { Site } from '../site/site.ts';

/** Writes a page where each record was that moved, which leads on to where it is now. */
export function writeRedirects(out: string, site: Site): void {
  for (const { file, record } of site.registry.moved.values()) {
    const top = file.startsWith('benchmarks/') ? 'benchmarks' : 'results';
    const from = file.slice(0, file.lastIndexOf('/'));
    const pages = pagesOf(top, from.slice(top.length + 1), record.to);
    for (const [old, now] of pages) writeRedirect(join(out, old), `${site.links.base}${now}/`);
  }
}

/** The pages that a folder of records has, with the address of each before and after. */
function pagesOf(top: string, from: string, to: string): (readonly [string, string])[] {
  if (top === 'benchmarks') return [[`benchmarks/${from}`, `benchmarks/${to}`]];
  const depth = from.split('/').length;
  if (depth === 1) return [[`organizations/${from}`, `organizations/${to}`]];
  if (depth < 4) return [[`models/${from}`, `models/${to}`]];
  return [[`results/${from}`, `results/${to}`]];
}

/** A static host sends no status of its own for a move, so the page itself leads on, and says where. */
function writeRedirect(folder: string, address: string): void {
  const href = escapeHtml(address);
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Moved</title><meta http-equiv="refresh" content="0; url=${href}"><link rel="canonical" href="${href}"><meta name="robots" content="noindex"></head><body><main><h1>Moved</h1><p>This page is now at <a href="${href}">${href}</a>.</p></main></body></html>\n`,
  );
}
