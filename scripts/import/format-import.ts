import type { ImportReport } from '../../src/formats/import/import-report.ts';
import type { PlannedFile } from './write-outcome.ts';

const STATE: Readonly<Record<PlannedFile['state'], string>> = {
  new: 'write',
  unchanged: 'is there already',
  inTheWay: 'is there with another content',
};

/** What an import did, for people: each file, each kind of thing with its count, and what to do next. */
export function formatImport(
  { scoresIn, lines }: ImportReport,
  files: readonly PlannedFile[],
  isDryRun: boolean,
): string {
  const blocked = files.filter(({ state }) => state === 'inTheWay');
  return [
    ...files.map(({ file, state }) => `${STATE[state]}: ${file}`),
    '',
    `${scoresIn} scores in`,
    ...lines.map(({ kind, what, why, count }) => `  ${kind} ${count} × ${what}: ${why}`),
    '',
    closing(files, blocked, isDryRun),
  ].join('\n');
}

function closing(
  files: readonly PlannedFile[],
  blocked: readonly PlannedFile[],
  isDryRun: boolean,
): string {
  if (files.length === 0) return 'Nothing could be imported.';
  if (blocked.length > 0)
    return 'Nothing was written: results are never changed. Send a correction as a new file with supersedes.';
  if (isDryRun) return 'Nothing was written (--dry-run).';
  return 'Next: look through the new files, fill in what is unknown, and run npm run validate.';
}

/** The same for programs. */
export function importJson(
  report: ImportReport,
  files: readonly PlannedFile[],
  isDryRun: boolean,
): string {
  const listed = files.map(({ file, state }) => ({ file, state }));
  return JSON.stringify({ files: listed, dryRun: isDryRun, report }, null, 2);
}
