import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../../src/formats/import/importer.ts';

/** Output of a tool may be large; more than this is no output that can become records. */
const BYTES_MAX = 256 * 2 ** 20;

/** A file that cannot be read; its message is for whoever named it. */
export class SourceError extends Error {}

/** Reads files, and all files in folders, in the order of their paths. Throws a SourceError. */
export function readSourceFiles(paths: readonly string[]): SourceFile[] {
  return paths.flatMap(filesAt).map((path) => ({
    path: path.replaceAll('\\', '/'),
    bytes: readFileSync(path),
  }));
}

function filesAt(path: string): string[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) throw new SourceError(`${path} does not exist.`);
  if (stat.isDirectory())
    return readdirSync(path)
      .sort()
      .flatMap((name) => filesAt(join(path, name)));
  if (!stat.isFile()) throw new SourceError(`${path} is no file.`);
  if (stat.size > BYTES_MAX)
    throw new SourceError(`${path} has ${stat.size} bytes; at most ${BYTES_MAX} are read.`);
  return [path];
}
