import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { pageTypes } from './page-types.ts';
import { violationsOf } from './violations.ts';
import { watchedPage } from './watched-page.ts';

const site = inject('siteAddress');
let browser: Browser;
let types: ReadonlyMap<string, string>;

beforeAll(async () => {
  browser = await launchBrowser();
  const { page, close } = await watchedPage(browser);
  types = await pageTypes(page, site);
  await close();
});
afterAll(() => browser.close());

test('there is a page of every type', () => {
  const expected = ['benchmark', 'protocol', 'standing', 'result', 'model', 'organization'];
  expect([...types.keys()]).toEqual(expect.arrayContaining(expected));
});

/** Each theme on one width for axe, which is slow; what is cheap on both. */
const views = [
  { colorScheme: 'light', width: 390, withAxe: true },
  { colorScheme: 'light', width: 1440, withAxe: false },
  { colorScheme: 'dark', width: 390, withAxe: false },
  { colorScheme: 'dark', width: 1440, withAxe: true },
] as const;

for (const { colorScheme, width, withAxe } of views) {
  const title = `every page type is ${withAxe ? 'accessible and ' : ''}quiet in ${colorScheme} at ${width} pixels`;
  test(title, { timeout: 240_000 }, async () => {
    const found: string[] = [];
    for (const [name, path] of types) {
      const { page, faults, close } = await watchedPage(browser, {
        colorScheme,
        viewport: { width, height: 900 },
      });
      await page.goto(site + path);
      if (withAxe)
        found.push(...(await violationsOf(page)).map((violation) => `${name}: ${violation}`));
      const overflow = await overflowOf(page);
      if (overflow > 0) found.push(`${name}: ${overflow} pixels too wide`);
      found.push(
        ...faults
          .filter((fault) => name !== 'not found' || !fault.includes('404'))
          .map((fault) => `${name}: ${fault}`),
      );
      await close();
    }
    expect(found).toEqual([]);
  });
}

describe('the policy', () => {
  test('stands on every page type before anything that it governs', async () => {
    const { page, close } = await watchedPage(browser);
    for (const [name, path] of types) {
      await page.goto(site + path);
      const policy = await page.locator('meta[http-equiv]').getAttribute('content');
      expect({ name, policy }).toEqual({
        name,
        policy: expect.stringContaining("default-src 'none'; script-src 'self'"),
      });
      expect({ name, policy }).not.toEqual({
        name,
        policy: expect.stringContaining('unsafe-inline'),
      });
    }
    await close();
  });

  test('stops a script that a page would run inline', async () => {
    const { page, faults, close } = await watchedPage(browser);
    await page.goto(site);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "broken"';
      document.body.append(script);
    });
    expect(await page.title()).not.toBe('broken');
    expect(faults.join()).toContain('Content Security Policy');
    await close();
  });
});

/** By how many pixels the page is wider than the window. */
function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - innerWidth));
}
