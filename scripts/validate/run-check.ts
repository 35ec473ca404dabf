import { hash } from 'node:crypto';
import { readRegistry } from '../../src/registry/read-registry.ts';
import { checkRegistry } from '../../src/rules/index.ts';
import { describe } from '../../src/rules/wording/index.ts';
import { type Check, countsOf, type ToldProblem } from './check.ts';
import type { ValidateOptions } from './options.ts';
import { scopeOf } from './scope.ts';

/** Reads the registry, applies every rule, and puts the problems asked for into words. */
export function runCheck(options: ValidateOptions): Check {
  const isWanted = scopeOf(options);
  const folders = options.registry;
  const { registry, problems, unreadable, folderOf } = readRegistry(folders);
  const sha256 = (text: string) => hash('sha256', text);
  const all = [...problems, ...checkRegistry(registry, { unreadable, sha256 })];
  const told = all.flatMap((problem): ToldProblem[] => {
    const folder = folderOf(problem);
    if (!isWanted(problem, folder)) return [];
    return [{ problem, path: pathIn(folder, problem.file), ...describe(problem) }];
  });
  const shown = told.map(({ problem }) => problem);
  return { folders, problems: told.sort(byFile), counts: countsOf(registry, shown) };
}

/** As the problems of one file belong together, whoever found them; in their order otherwise. */
function byFile(a: ToldProblem, b: ToldProblem): number {
  if (a.path === b.path) return 0;
  return a.path < b.path ? -1 : 1;
}

function pathIn(folder: string, file: string): string {
  return folder === '.' ? file : `${folder.replaceAll('\\', '/')}/${file}`;
}
