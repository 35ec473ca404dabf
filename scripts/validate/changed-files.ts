import { execFileSync } from 'node:child_process';
import { filePlace } from '../../src/records/file-place.ts';
import { UsageError } from './options.ts';

/** Kinds on which nothing else rests. */
const LEAVES = ['result', 'evidence', 'prose', 'misplaced'];
const DELETED = 'D';

/** What changed in a registry folder. */
export interface Changes {
  /** Paths relative to the folder, with `/` between the parts. */
  readonly files: readonly string[];
  /** Whether other files may be wrong because of it: a card changed, or something is gone. */
  readonly isFarReaching: boolean;
}

/** What changed below a folder since a git revision, files that git does not know yet included. */
export function changedSince(folder: string, revision: string): Changes {
  const commit = git(folder, ['rev-parse', '--verify', '--end-of-options', `${revision}^{commit}`]);
  const options = ['--name-status', '--no-renames', '--relative', '-z'];
  const known = pairs(git(folder, ['diff', ...options, commit.trim(), '--', '.']));
  const added = git(folder, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']);
  const files = [...known.map(([, path]) => path), ...added.split('\0').filter(Boolean)];
  const isGone = known.some(([status, path]) => status === DELETED && isRecord(path));
  return { files, isFarReaching: isGone || files.some((path) => isCard(path)) };
}

function isCard(path: string): boolean {
  return !LEAVES.includes(filePlace(path).kind);
}

function isRecord(path: string): boolean {
  return filePlace(path).kind !== 'misplaced';
}

/** Status and path by turns. */
function pairs(output: string): (readonly [status: string, path: string])[] {
  const fields = output.split('\0').filter(Boolean);
  return fields.flatMap((status, index) =>
    index % 2 === 0 ? [[status, fields[index + 1] ?? ''] as const] : [],
  );
}

/** Listing ten thousand changed files takes more than the megabyte that Node allows by default. */
const MAX_OUTPUT = 256 * 1024 * 1024;

function git(folder: string, args: readonly string[]): string {
  try {
    return execFileSync('git', ['-C', folder, ...args], {
      encoding: 'utf8',
      maxBuffer: MAX_OUTPUT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    throw new UsageError(`--since: git says of ${folder}: ${complaintOf(error)}`);
  }
}

function complaintOf(error: unknown): string {
  const said = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
  return said || (error instanceof Error ? error.message : String(error));
}
