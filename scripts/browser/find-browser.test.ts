import { describe, expect, test } from 'vitest';
import type { Machine } from './browser-places.ts';
import { type Disk, findBrowser } from './find-browser.ts';

const linux = (env: Machine['env'] = {}): Machine => ({
  platform: 'linux',
  env,
  home: '/home/ada',
});

function disk(files: readonly string[], broken: readonly string[] = []): Disk {
  const list = (folder: string) => [
    ...new Set(
      files
        .filter((file) => file.startsWith(`${folder}/`))
        .map((file) => file.slice(folder.length + 1).split('/')[0] ?? ''),
    ),
  ];
  return {
    isFile: (path) => files.includes(path),
    list,
    starts: (path) => !broken.includes(path),
  };
}

const shell =
  '/home/ada/.cache/ms-playwright/chromium_headless_shell-1255/chrome-headless-shell-linux64/chrome-headless-shell';

describe('findBrowser', () => {
  test('prefers the browser that CHROME_PATH names', () => {
    const files = disk(['/usr/bin/chromium', '/mine/chrome']);
    expect(findBrowser(linux({ CHROME_PATH: '/mine/chrome' }), files)).toBe('/mine/chrome');
  });

  test('refuses a CHROME_PATH that names no file instead of choosing another', () => {
    const files = disk(['/usr/bin/chromium']);
    expect(() => findBrowser(linux({ CHROME_PATH: '/gone' }), files)).toThrow(
      'CHROME_PATH is /gone, but there is no such file. Set it to the executable of a Chrome, Chromium or Edge, or unset it.',
    );
  });

  test('treats an empty CHROME_PATH as unset', () => {
    const files = disk(['/usr/bin/chromium']);
    expect(findBrowser(linux({ CHROME_PATH: '' }), files)).toBe('/usr/bin/chromium');
  });

  test('prefers an installed browser to one of Playwright', () => {
    expect(findBrowser(linux(), disk([shell, '/usr/bin/chromium']))).toBe('/usr/bin/chromium');
  });

  test('passes over a browser that does not start', () => {
    const files = disk(['/usr/bin/chromium-browser', shell], ['/usr/bin/chromium-browser']);
    expect(findBrowser(linux(), files)).toBe(shell);
  });

  test('finds nothing on a machine without a browser', () => {
    expect(findBrowser(linux(), disk(['/usr/bin/firefox']))).toBeUndefined();
  });
});
