import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { html } from '../site/html.ts';
import { redirects } from '../site/redirects.ts';
import type { Site } from '../site/site.ts';

/** Writes a page where each page was that moved, which leads on to where it is now. */
export function writeRedirects(out: string, site: Site): void {
  for (const [from, to] of redirects(site)) {
    mkdirSync(join(out, from), { recursive: true });
    writeFileSync(join(out, from, 'index.html'), redirectPage(`${site.links.base}${to}/`));
  }
}

/** A static host sends no status of its own for a move, so the page itself leads on, and says where. */
function redirectPage(address: string): string {
  return html`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Moved</title><meta http-equiv="refresh" content="0; url=${address}"><link rel="canonical" href="${address}"><meta name="robots" content="noindex"></head><body><main><h1>Moved</h1><p>This page is now at <a href="${address}">${address}</a>.</p></main></body></html>
`.html;
}
