import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { ensureBrowser } from './ensure-browser.ts';

/** Keeps the browser off the network: nothing under test lies outside this machine. */
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** How a browser is launched for a test; root needs `--no-sandbox`, which Playwright adds. */
export function launchOptions(executablePath: string, isRoot: boolean): LaunchOptions {
  return {
    executablePath,
    headless: true,
    chromiumSandbox: !isRoot,
    args: QUIET,
    timeout: 30_000,
  };
}

/** Starts a headless Chromium, which is found or installed. The caller closes it. */
export async function launchBrowser(): Promise<Browser> {
  const path = await ensureBrowser();
  return chromium.launch(launchOptions(path, process.getuid?.() === 0));
}
