import { statSync } from 'node:fs';
import type { Fault } from '../records/fault.ts';
import { problemOf } from '../records/fault.ts';
import type { Problem } from '../records/problem.ts';
import type { Registry } from '../records/registry.ts';
import { errorCode } from './error-code.ts';
import { bytesAllowed } from './file-limits.ts';
import { type GrowingRegistry, growingRegistry, grownRegistry } from './growing-registry.ts';
import { type ListedFile, listFiles } from './list-files.ts';
import { lonelyProse } from './lonely-prose.ts';
import { readLimited } from './read-limited.ts';
import { takeFile } from './take-file.ts';

export interface FolderReading {
  readonly registry: Registry;
  /** In the order of files; paths are relative to the folder. */
  readonly problems: readonly Problem[];
  /** Every file that was listed, whether or not it could be read. */
  readonly files: readonly string[];
}

/** Reads one registry folder. A file with any fault is left out of the registry. */
export function readFolder(folder: string): FolderReading {
  const registry = growingRegistry();
  const { files, faults } = listFiles(folder);
  const problems = [...faults, ...lonelyProse(files)].map(({ file, fault }) =>
    problemOf(file, { ...fault, at: '' }),
  );
  for (const file of files)
    for (const fault of readInto(registry, folder, file))
      problems.push(problemOf(file.path, fault));
  return {
    registry: grownRegistry(registry),
    problems: problems.sort(byFile),
    files: files.map(({ path }) => path),
  };
}

function readInto(
  registry: GrowingRegistry,
  folder: string,
  { path, place }: ListedFile,
): readonly Fault[] {
  const outcome = readLimited(`${folder}/${path}`, bytesAllowed(place.kind));
  if ('fault' in outcome) return [{ ...outcome.fault, at: '' }];
  return takeFile(registry, { file: path, place, bytes: outcome.bytes });
}

/** What keeps a path from being a registry folder; undefined if it is one. */
export function folderProblem(folder: string): Problem | undefined {
  const found = kindOf(folder);
  if (found === 'folder') return undefined;
  return { file: folder, at: '', rule: 'registry-folder', severity: 'error', args: { found } };
}

/** `folder`, `file`, `nothing`, or the code of what went wrong. */
function kindOf(path: string): string {
  try {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return 'nothing';
    return found.isDirectory() ? 'folder' : 'file';
  } catch (error) {
    return errorCode(error);
  }
}

/** By file; the problems of one file stay in their order. */
function byFile(a: Problem, b: Problem): number {
  if (a.file === b.file) return 0;
  return a.file < b.file ? -1 : 1;
}
