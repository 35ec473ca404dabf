import { type Machine, pathsOf } from './browser-places.ts';

/** The executables that Playwright's builds of Chromium have had, below `chromium-…/<folder>/`. */
const EXECUTABLES = [
  'chrome',
  'chrome-headless-shell',
  'headless_shell',
  'chrome.exe',
  'chrome-headless-shell.exe',
  'headless_shell.exe',
  'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
  'Chromium.app/Contents/MacOS/Chromium',
];

const BUILD = /^chromium(?:_headless_shell)?-(\d+)$/;

/** The folder where Playwright keeps the browsers that it downloaded. */
export function playwrightFolder({ platform, env, home }: Machine): string {
  const { join } = pathsOf(platform);
  const chosen = env.PLAYWRIGHT_BROWSERS_PATH;
  if (chosen !== undefined && chosen !== '' && chosen !== '0') return chosen;
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'ms-playwright');
  if (platform === 'win32')
    return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'ms-playwright');
  return join(env.XDG_CACHE_HOME ?? join(home, '.cache'), 'ms-playwright');
}

/**
 * Every path below Playwright's folder where a build of Chromium may have its executable, newest
 * build first. `list` gives the names in a folder, and none for a folder that does not exist.
 */
export function playwrightPlaces(
  machine: Machine,
  list: (folder: string) => readonly string[],
): readonly string[] {
  const { join } = pathsOf(machine.platform);
  const folder = playwrightFolder(machine);
  const builds = list(folder).filter((name) => BUILD.test(name));
  return builds
    .toSorted((a, b) => revision(b) - revision(a) || (a < b ? -1 : 1))
    .flatMap((build) => list(join(folder, build)).map((part) => join(folder, build, part)))
    .flatMap((part) => EXECUTABLES.map((executable) => join(part, executable)));
}

function revision(build: string): number {
  return Number(BUILD.exec(build)?.[1] ?? 0);
}
