import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ServedSite, serveSite } from './serve-site.ts';

let site: ServedSite;
const folder = mkdtempSync(join(tmpdir(), 'site-'));

beforeAll(async () => {
  mkdirSync(join(folder, 'models'));
  writeFileSync(join(folder, 'index.html'), '<h1>Home</h1>');
  writeFileSync(join(folder, '404.html'), '<h1>Nothing here</h1>');
  writeFileSync(join(folder, 'models', 'index.html'), '<h1>Models</h1>');
  site = await serveSite({ folder, base: '/evals/', port: 0 });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, init?: RequestInit) => fetch(new URL(path, site.address), init);

test('the address of a served site leads to its home page, as HTML', async () => {
  expect(site.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/evals\/$/);
  const response = await fetch(site.address);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await response.text()).toBe('<h1>Home</h1>');
});

test('a page without its slash leads to the page', async () => {
  const response = await get('models');
  expect(response.redirected).toBe(true);
  expect(response.url).toBe(`${site.address}models/`);
  expect(await response.text()).toBe('<h1>Models</h1>');
});

test('what does not exist gets the 404 page', async () => {
  const response = await get('nothing/');
  expect(response.status).toBe(404);
  expect(await response.text()).toBe('<h1>Nothing here</h1>');
});

test('HEAD gets no body, and other methods are refused', async () => {
  const head = await get('models/', { method: 'HEAD' });
  expect([head.status, await head.text()]).toEqual([200, '']);
  expect((await get('models/', { method: 'POST' })).status).toBe(405);
});

test('a second site takes the next free port', async () => {
  const first = Number(new URL(site.address).port);
  const second = await serveSite({ folder, base: '/', port: first });
  expect(Number(new URL(second.address).port)).toBeGreaterThan(first);
  await second.close();
});
