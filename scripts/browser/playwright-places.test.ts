import { describe, expect, test } from 'vitest';
import type { Machine } from './browser-places.ts';
import { playwrightFolder, playwrightPlaces } from './playwright-places.ts';

const folders: [string, Machine, string][] = [
  ['Linux', { platform: 'linux', env: {}, home: '/home/ada' }, '/home/ada/.cache/ms-playwright'],
  [
    'Linux with a cache folder of its own',
    { platform: 'linux', env: { XDG_CACHE_HOME: '/cache' }, home: '/home/ada' },
    '/cache/ms-playwright',
  ],
  [
    'macOS',
    { platform: 'darwin', env: {}, home: '/Users/ada' },
    '/Users/ada/Library/Caches/ms-playwright',
  ],
  [
    'Windows',
    { platform: 'win32', env: { LOCALAPPDATA: 'C:\\Local' }, home: 'C:\\Users\\ada' },
    'C:\\Local\\ms-playwright',
  ],
  [
    'a machine that sets PLAYWRIGHT_BROWSERS_PATH',
    { platform: 'linux', env: { PLAYWRIGHT_BROWSERS_PATH: '/pw' }, home: '/home/ada' },
    '/pw',
  ],
];

test.each(folders)(
  'Playwright keeps its browsers in a known folder on %s',
  (_, machine, folder) => {
    expect(playwrightFolder(machine)).toBe(folder);
  },
);

describe('playwrightPlaces', () => {
  const linux: Machine = { platform: 'linux', env: { PLAYWRIGHT_BROWSERS_PATH: '/pw' }, home: '/' };

  test('lists the executables of every build, the newest build first', () => {
    const disk: Record<string, string[]> = {
      '/pw': ['chromium-99', 'firefox-1572', 'chromium_headless_shell-1255', '.links'],
      '/pw/chromium-99': ['chrome-linux64'],
      '/pw/chromium_headless_shell-1255': [
        'chrome-headless-shell-linux64',
        'INSTALLATION_COMPLETE',
      ],
    };
    const places = playwrightPlaces(linux, (folder) => disk[folder] ?? []);
    const newest = '/pw/chromium_headless_shell-1255/chrome-headless-shell-linux64';
    expect(places).toContain(`${newest}/chrome-headless-shell`);
    expect(places.indexOf(`${newest}/chrome-headless-shell`)).toBeLessThan(
      places.indexOf('/pw/chromium-99/chrome-linux64/chrome'),
    );
    expect(places.filter((place) => place.includes('firefox'))).toEqual([]);
  });

  test('is empty where Playwright never downloaded anything', () => {
    expect(playwrightPlaces(linux, () => [])).toEqual([]);
  });
});
