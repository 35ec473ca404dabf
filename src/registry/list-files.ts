import { type Dirent, readdirSync } from 'node:fs';
import type { Fault } from '../records/fault.ts';
import { type FilePlace, filePlace } from '../records/file-place.ts';
import { errorCode } from './error-code.ts';
import { lookAlikes } from './look-alike.ts';
import { fileFault, folderFault } from './place-fault.ts';

/** What a walk over a registry folder found; paths are relative to it, with `/` between the parts. */
export interface FileList {
  /** Files whose name and place are right, folder by folder in the order of names. */
  readonly files: readonly ListedFile[];
  /** What is wrong with the others, and with folders; the path stands in `file`. */
  readonly faults: readonly PathFault[];
}

export interface ListedFile {
  readonly path: string;
  readonly place: FilePlace;
}

/** A fault of a file or folder as such. */
export interface PathFault {
  readonly file: string;
  readonly fault: Pick<Fault, 'rule' | 'args'>;
}

/** The folders that hold records; beside them `registry.json`. All else is no business of ours. */
const FOLDERS = ['benchmarks', 'results'];
const CARD = 'registry.json';

/** What macOS leaves in folders that were looked at; git ignores it. */
const IGNORED = '.DS_Store';

/**
 * Lists the files of a registry folder. Nothing is followed: a link, a pipe or a folder where a file
 * should be is a fault, and so is any file that has no place in a registry. Synchronous: that is
 * several times as fast here as asynchronous.
 */
export function listFiles(root: string): FileList {
  const list = { files: [], faults: [] };
  for (const entry of entriesOf(root, '', list))
    if (FOLDERS.includes(entry.name) || entry.name === CARD) visit(root, entry.name, entry, list);
  return list;
}

interface GrowingList {
  readonly files: ListedFile[];
  readonly faults: PathFault[];
}

function visit(root: string, path: string, entry: Dirent, list: GrowingList): void {
  if (entry.isDirectory()) {
    const fault = folderFault(path);
    if (fault) list.faults.push({ file: path, fault });
    else visitFolder(root, path, list);
    return;
  }
  const place = filePlace(path);
  const fault = fileFault(path, place, entry);
  if (fault) list.faults.push({ file: path, fault });
  else list.files.push({ path, place });
}

function visitFolder(root: string, folder: string, list: GrowingList): void {
  const entries = entriesOf(root, folder, list);
  for (const [name, other] of lookAlikes(entries.map((entry) => entry.name))) {
    const fault = { rule: 'file-collision', args: { other: `${folder}/${other}` } };
    list.faults.push({ file: `${folder}/${name}`, fault });
  }
  for (const entry of entries) visit(root, `${folder}/${entry.name}`, entry, list);
}

/** The entries of a folder, in the order of their names by UTF-16 units: the same on every disk. */
function entriesOf(root: string, folder: string, { faults }: GrowingList): Dirent[] {
  try {
    const entries = readdirSync(`${root}/${folder}`, { withFileTypes: true });
    return entries.filter(({ name }) => name !== IGNORED).sort(byName);
  } catch (error) {
    faults.push({
      file: folder,
      fault: { rule: 'file-unreadable', args: { code: errorCode(error) } },
    });
    return [];
  }
}

function byName(a: Dirent, b: Dirent): number {
  return a.name < b.name ? -1 : 1;
}
