import { posix, win32 } from 'node:path';

/** What finding a browser needs to know of a machine; passed in, so that tests can be any machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly home: string;
}

const PROGRAMS = [
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Google Chrome for Testing'];

const WINDOWS_APPS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin'];
const LINUX_FILES = ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium'];

/** The path functions of a platform, whichever one this process runs on. */
export function pathsOf(platform: NodeJS.Platform): typeof posix {
  return platform === 'win32' ? win32 : posix;
}

/** Every path where a Chrome, Chromium or Edge is usually installed, best first. */
export function browserPlaces(machine: Machine): readonly string[] {
  if (machine.platform === 'win32') return windowsPlaces(machine);
  const onPath = (machine.env.PATH ?? '').split(':').filter((folder) => folder !== '');
  const inFolders = [...onPath, ...LINUX_FOLDERS].flatMap((folder) =>
    PROGRAMS.map((program) => posix.join(folder, program)),
  );
  const places = machine.platform === 'darwin' ? macPlaces(machine) : LINUX_FILES;
  return [...new Set([...inFolders, ...places])];
}

function macPlaces({ home }: Machine): string[] {
  return ['/Applications', `${home}/Applications`].flatMap((folder) =>
    MAC_APPS.map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`),
  );
}

function windowsPlaces({ env }: Machine): string[] {
  const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
  return folders
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => WINDOWS_APPS.map((app) => win32.join(folder, ...app)));
}
