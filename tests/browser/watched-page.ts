import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A page, and everything that went wrong on it so far. */
export interface WatchedPage {
  readonly page: Page;
  /** Errors of the console and of scripts, violations of the policy, dialogs, and requests to other hosts. */
  readonly faults: readonly string[];
  readonly close: () => Promise<void>;
}

/** Opens an empty page of its own context and listens for anything that should not happen. */
export async function watchedPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  let host = '';
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('dialog', (dialog) => {
    faults.push(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => {});
  });
  page.on('request', (request) => {
    const url = new URL(request.url());
    host ||= url.host;
    if (url.host !== host) faults.push(`request to ${url.host}`);
  });
  return { page, faults, close: () => context.close() };
}
