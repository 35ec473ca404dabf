import { hash } from 'node:crypto';
import { readRegistry } from '../../src/registry/read-registry.ts';
import { checkRegistry } from '../../src/rules/index.ts';
import { type Check, countsOf, type PlacedProblem } from './check.ts';
import type { ValidateOptions } from './options.ts';
import { scopeOf } from './scope.ts';

/** Reads the registry, applies every rule, and chooses the problems asked for. */
export function runCheck(options: ValidateOptions): Check {
  const isWanted = scopeOf(options);
  const folders = options.registry;
  const { registry, problems, unreadable, folderOf } = readRegistry(folders);
  const sha256 = (text: string) => hash('sha256', text);
  const all = [...problems, ...checkRegistry(registry, { unreadable, sha256 })];
  const placed = all.flatMap((problem): PlacedProblem[] => {
    const folder = folderOf(problem);
    if (!isWanted(problem, folder)) return [];
    return [{ problem, path: pathIn(folder, problem.file) }];
  });
  const shown = placed.map(({ problem }) => problem);
  return { folders, problems: placed.sort(byFile), counts: countsOf(registry, shown) };
}

/** As the problems of one file belong together, whoever found them; in their order otherwise. */
function byFile(a: PlacedProblem, b: PlacedProblem): number {
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}

function pathIn(folder: string, file: string): string {
  return folder === '.' ? file : `${folder.replaceAll('\\', '/')}/${file}`;
}
