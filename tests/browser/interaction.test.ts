import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../../scripts/browser/launch-browser.ts';
import { watchedPage } from './watched-page.ts';

const site = inject('siteAddress');
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

describe('a table', () => {
  test('is sorted by keyboard, says so, and keeps the order in the address', async () => {
    const { page, faults, close } = await watchedPage(browser);
    await page.goto(`${site}benchmarks/`);
    const heading = page.locator('th[data-key="results"]');
    await heading.getByRole('button', { name: 'Results', exact: true }).focus();
    await page.keyboard.press('Enter');
    expect(await heading.getAttribute('aria-sort')).toBe('descending');
    expect(new URL(page.url()).search).toBe('?sort=results.down');
    const counts = await numbers();
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    await page.keyboard.press('Space');
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    const again = await numbers();
    expect(again).toEqual([...again].sort((a, b) => a - b));
    await page.reload();
    expect(await heading.getAttribute('aria-sort')).toBe('ascending');
    expect(await numbers()).toEqual(again);
    expect(faults).toEqual([]);
    await close();

    async function numbers(): Promise<number[]> {
      const texts = await page.locator('tbody tr td:nth-child(2)').allInnerTexts();
      return texts.map((text) => Number(text.replaceAll(',', '')));
    }
  });

  test('drops an order and a choice that it does not know from the address', async () => {
    const { page, close } = await watchedPage(browser);
    await page.goto(`${site}benchmarks/?sort=nothing.up&domain=nowhere&colour=red`);
    await page.waitForFunction(() => location.search === '');
    await close();
  });
});

test('filters hide rows, say how many are left, and stand in the address', async () => {
  const { page, close } = await watchedPage(browser);
  await page.goto(`${site}benchmarks/`);
  const rows = page.locator('tbody tr:visible');
  const all = await rows.count();
  const name = await page.locator('tbody tr th a').last().innerText();
  await page.getByRole('searchbox', { name: 'Search' }).fill(name);
  const left = await rows.count();
  expect(left).toBeGreaterThan(0);
  expect(left).toBeLessThan(all);
  expect(await page.locator('output').innerText()).toContain(`${left} of`);
  await page.reload();
  expect(await rows.count()).toBe(left);
  await close();
});

test('the theme is switched by keyboard and lasts over a reload', async () => {
  const { page, close } = await watchedPage(browser, { colorScheme: 'light' });
  await page.goto(site);
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.getByRole('button', { name: 'Switch between light and dark' }).press('Enter');
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.reload();
  expect(await paper()).toBe(dark);
  await close();
});

test('the first stop of the keyboard leads past the menu', async () => {
  const { page, close } = await watchedPage(browser);
  await page.goto(`${site}benchmarks/`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  await close();
});

test('without JavaScript the tables are complete and no dead control is shown', async () => {
  const { page, close } = await watchedPage(browser, { javaScriptEnabled: false });
  await page.goto(`${site}benchmarks/`);
  expect(await page.locator('tbody tr').count()).toBeGreaterThan(0);
  for (const control of ['.filters', 'theme-switch', 'main button'])
    expect(await page.locator(control).filter({ visible: true }).count()).toBe(0);
  await close();
});
