import type { ImportContext } from '../importer.ts';
import type { ImportedResult, Trace, Traced } from '../trace.ts';
import { readExtracted } from './extract.ts';
import type { Measured } from './measured.ts';
import type { MtebTask } from './mteb-tasks.ts';
import type { FolderTask, ResultFolder } from './result-folders.ts';
import { resultOfFolder } from './result-of-folder.ts';
import { readTaskFile, type TaskReading } from './task-file.ts';

/** What a folder gives: results, a trace for each number, and the numbers themselves. */
export interface FolderImport extends Traced {
  readonly measured: readonly Measured[];
}

/** The tasks that cards declare, by MTEB's name. */
export type TaskPlaces = ReadonlyMap<string, readonly MtebTask[]>;

export const NO_CARD = 'no card declares a task of this name';

/** Turns the files of one revision of a model into results: one for each version of a benchmark. */
export function importFolder(
  folder: ResultFolder,
  model: string,
  tasks: TaskPlaces,
  context: ImportContext,
): FolderImport {
  const read = folder.tasks.flatMap((entry) => readEntry(entry, tasks.get(entry.task) ?? []));
  const measured = read.filter((one) => 'reading' in one);
  const idOf = (place: MtebTask) => resultId(model, place, folder, context);
  const groups = Map.groupBy(measured, ({ place }) => `${place.benchmark} ${place.version.id}`);
  const results = [...groups.values()].flatMap(([first, ...others]): ImportedResult[] => {
    if (first === undefined) return [];
    const result = resultOfFolder(
      model,
      { folder, measured: [first, ...others] },
      siblingsOf(first.place, tasks),
      context,
    );
    return [{ id: idOf(first.place), result }];
  });
  const traces = read.map((one) =>
    'reading' in one ? carriedTrace(one, idOf(one.place)) : lostTrace(one.entry, one.reason),
  );
  return { results, traces, measured };
}

/** The trace of a task whose number is in no result. */
export function lostTrace({ task, path }: FolderTask, reason: string): Trace {
  return { source: path, place: task, field: 'main_score', printed: '', reason };
}

function carriedTrace({ entry, place, reading }: Measured, result: string): Trace {
  return {
    source: entry.path,
    place: reading.at,
    field: 'main_score',
    printed: String(reading.value),
    result,
    as: `${place.task.id} ${place.metric.id}`,
  };
}

interface Refused {
  readonly entry: FolderTask;
  readonly reason: string;
}

function readEntry(entry: FolderTask, places: readonly MtebTask[]): (Measured | Refused)[] {
  if (places.length === 0) return [{ entry, reason: NO_CARD }];
  return places.map((place) => {
    const reading = readPlace(entry, place);
    return 'refused' in reading ? { entry, reason: reading.refused } : { entry, place, reading };
  });
}

function readPlace({ content }: FolderTask, place: MtebTask): TaskReading {
  return 'bytes' in content
    ? readTaskFile(content.bytes, place)
    : readExtracted(content.number, place);
}

function siblingsOf({ benchmark, version }: MtebTask, tasks: TaskPlaces): MtebTask[] {
  return [...tasks.values()]
    .flat()
    .filter((place) => place.benchmark === benchmark && place.version.id === version.id);
}

/** The day of the source and the revision; of a git hash the first eight characters tell revisions apart. */
function resultId(
  model: string,
  { benchmark }: MtebTask,
  { revision }: ResultFolder,
  { added, provenance }: ImportContext,
): string {
  const short = /^[0-9a-f]{40}$/.test(revision) ? revision.slice(0, 8) : revision;
  const slug = short
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', '-');
  const published = provenance?.source.published ?? 'unknown';
  const day = published === 'unknown' ? added : published;
  return `${model}/${benchmark}/${day}-${slug === '' ? 'unnamed' : slug}`;
}
