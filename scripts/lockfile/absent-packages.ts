import { z } from 'zod';

const names = z.record(z.string(), z.string()).optional();

/** The part of npm's `package-lock.json` that tells what is locked, by path below the project. */
export const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      optionalDependencies: names,
      version: z.string().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
    }),
  ),
});

export type Lockfile = z.infer<typeof lockfile>;

/**
 * The optional packages that some locked package names and the lockfile lacks, as
 * `<path> needs <name>`. npm leaves them out silently when the registry did not have them yet,
 * and `npm ci` then fails, or installs nothing that runs, on the platforms they are for.
 */
export function absentPackages({ packages }: Lockfile): readonly string[] {
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !foldersFrom(path).some((folder) => `${folder}${name}` in packages))
      .map((name) => `${path || 'the project'} needs ${name}`),
  );
}

/** Where Node looks for what a package needs: its own `node_modules/`, and each one further out. */
function foldersFrom(path: string): readonly string[] {
  const own = path === '' ? 'node_modules/' : `${path}/node_modules/`;
  if (path === '') return [own];
  const outer = path.lastIndexOf('/node_modules/');
  return [own, ...foldersFrom(outer === -1 ? '' : path.slice(0, outer))];
}
