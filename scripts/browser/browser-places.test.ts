import { describe, expect, test } from 'vitest';
import { browserPlaces, type Machine } from './browser-places.ts';

const machine = (platform: NodeJS.Platform, env: Machine['env'], home: string): Machine => ({
  platform,
  env,
  home,
});

describe('browserPlaces', () => {
  test('on Linux, looks in the folders of PATH before the usual ones', () => {
    const places = browserPlaces(machine('linux', { PATH: '/own/bin::/usr/bin' }, '/home/ada'));
    expect(places.slice(0, 3)).toEqual([
      '/own/bin/google-chrome',
      '/own/bin/google-chrome-stable',
      '/own/bin/chromium',
    ]);
    expect(places).toContain('/snap/bin/chromium');
    expect(places).toContain('/opt/google/chrome/chrome');
    expect(new Set(places).size).toBe(places.length);
  });

  test('on Linux without PATH, looks in the usual folders', () => {
    expect(browserPlaces(machine('linux', {}, '/home/ada'))[0]).toBe('/usr/bin/google-chrome');
  });

  test('on macOS, looks in the applications of all users and of this one', () => {
    const places = browserPlaces(machine('darwin', {}, '/Users/ada'));
    expect(places).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    expect(places).toContain('/Users/ada/Applications/Chromium.app/Contents/MacOS/Chromium');
  });

  test('on Windows, looks for Chrome and for the Edge that comes with it', () => {
    const env = {
      PROGRAMFILES: 'C:\\Program Files',
      'PROGRAMFILES(X86)': 'C:\\Program Files (x86)',
    };
    expect(browserPlaces(machine('win32', env, 'C:\\Users\\ada'))).toEqual([
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Chromium\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ]);
  });
});
