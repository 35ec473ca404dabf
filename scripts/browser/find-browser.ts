import { browserPlaces, type Machine } from './browser-places.ts';
import { playwrightPlaces } from './playwright-places.ts';

/** The file system as far as finding a browser needs it. */
export interface Disk {
  readonly isFile: (path: string) => boolean;
  /** The names in a folder; none if there is no such folder. */
  readonly list: (folder: string) => readonly string[];
  /** Whether a program starts at all: a stub or a build without its libraries does not. */
  readonly starts: (path: string) => boolean;
}

/**
 * The path of a Chrome, Chromium or Edge that starts: the one that CHROME_PATH names, or the first
 * in the usual places, or one of Playwright's; undefined if there is none.
 *
 * @throws if CHROME_PATH names no file: choosing another browser silently would mislead.
 */
export function findBrowser(machine: Machine, disk: Disk): string | undefined {
  const chosen = machine.env.CHROME_PATH;
  if (chosen !== undefined && chosen !== '') return chosenBrowser(chosen, disk);
  const places = [...browserPlaces(machine), ...playwrightPlaces(machine, disk.list)];
  return places.find((place) => disk.isFile(place) && disk.starts(place));
}

function chosenBrowser(path: string, disk: Disk): string {
  if (disk.isFile(path)) return path;
  throw new Error(
    `CHROME_PATH is ${path}, but there is no such file. Set it to the executable of a Chrome, Chromium or Edge, or unset it.`,
  );
}
