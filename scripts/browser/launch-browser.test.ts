import { expect, test } from 'vitest';
import { launchOptions } from './launch-browser.ts';

test('the sandbox of the browser is left out for root alone, who cannot have it', () => {
  expect(launchOptions('/browser', true).chromiumSandbox).toBe(false);
  expect(launchOptions('/browser', false).chromiumSandbox).toBe(true);
});

test('the browser under test is headless and keeps off the network', () => {
  const { headless, args } = launchOptions('/browser', false);
  expect(headless).toBe(true);
  expect(args).toEqual([
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]);
});
