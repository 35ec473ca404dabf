import type { ReportBuilder } from './import-report.ts';
import type { ImportContext, Importer, ImportOutcome, SourceFile } from './importer.ts';
import { modelFinder } from './model-names.ts';
import { readExtracted } from './mteb/extract.ts';
import type { Measured } from './mteb/measured.ts';
import { type MtebTask, mtebTasks } from './mteb/mteb-tasks.ts';
import { remarksOf } from './mteb/remarks.ts';
import {
  type FolderTask,
  isResultPath,
  type ResultFolder,
  resultFolders,
} from './mteb/result-folders.ts';
import { resultOfFolder } from './mteb/result-of-folder.ts';
import { readTaskFile, type TaskReading } from './mteb/task-file.ts';
import { reportOf } from './report-of-traces.ts';
import type { ImportedResult, Trace, Traced } from './trace.ts';

/**
 * MTEB: a folder of task files for each model and revision, `<organization>__<model>/<revision>/<Task>.json`.
 * One result a model, revision and benchmark; revisions are never pooled. Files of one folder may come from several
 * versions of the harness: each is a run of its own. No file says who ran it or on how many samples.
 */
export const mteb: Importer = { format: 'mteb', name: 'MTEB', detect, read };

function detect(files: readonly SourceFile[]): boolean {
  return files.some(({ path }) => isResultPath(path));
}

function read(files: readonly SourceFile[], context: ImportContext): ImportOutcome {
  const { results, traces, remarks } = importMteb(files, context);
  const report: ReportBuilder = reportOf(traces);
  for (const remark of remarks) report.remark(...remark);
  return {
    records: results.map(({ id, result }) => ({ file: `results/${id}.json`, record: result })),
    evidence: [],
    report: report.report(),
  };
}

/** What the arguments of a remark are. */
export type Remark = Parameters<ReportBuilder['remark']>;

/** Results, what became of the main score of each task file, and what was inferred or is missing. */
export interface MtebImport extends Traced {
  readonly remarks: readonly Remark[];
}

/** Turns task files into results. Never throws, whatever the bytes. */
export function importMteb(files: readonly SourceFile[], context: ImportContext): MtebImport {
  const tasks = mtebTasks(context.registry);
  const find = modelFinder(context.registry);
  const folders = resultFolders(files);
  const isOneModel = new Set(folders.map(({ name }) => name)).size === 1;
  const parts = folders.map((folder) => {
    const model = (isOneModel ? context.model : undefined) ?? find(folder.name)?.model;
    return model === undefined
      ? unnamed(folder)
      : importFolder(folder, model, tasks, context);
  });
  return {
    results: parts.flatMap(({ results }) => results),
    traces: parts.flatMap(({ traces }) => traces),
    remarks: parts.flatMap(({ remarks }) => remarks),
  };
}

function unnamed(folder: ResultFolder): MtebImport {
  const reason = `no record of a model has the name ${folder.name}; add it to the aliases of one`;
  return { results: [], traces: folder.tasks.map((entry) => traceOf(entry, { reason })), remarks: [] };
}

function importFolder(
  folder: ResultFolder,
  model: string,
  tasks: ReadonlyMap<string, readonly MtebTask[]>,
  context: ImportContext,
): MtebImport {
  const read = folder.tasks.flatMap((entry) => readEntry(entry, tasks.get(entry.task) ?? []));
  const measured = read.filter((one) => 'reading' in one);
  const groups = Map.groupBy(measured, ({ place }) => `${place.benchmark} ${place.version.id}`);
  const results = [...groups.values()].flatMap(([first, ...others]): ImportedResult[] => {
    if (first === undefined) return [];
    const { benchmark, version } = first.place;
    const siblings = [...tasks.values()].flat().filter((place) => place.benchmark === benchmark && place.version === version);
    const result = resultOfFolder({ folder, measured: [first, ...others] }, siblings, context);
    return [{ id: resultId(model, first.place, folder, result.source.published), result }];
  });
  const published = context.provenance?.source.published;
  const traces = read.map((one) => 'reading' in one
    ? carriedTrace(one, resultId(model, one.place, folder, published))
    : traceOf(one.entry, { reason: one.reason }));
  return { results, traces, remarks: remarksOf(folder, measured, results.length) };
}

interface Refused {
  readonly entry: FolderTask;
  readonly reason: string;
}

function readEntry(entry: FolderTask, places: readonly MtebTask[]): (Measured | Refused)[] {
  if (places.length === 0) return [{ entry, reason: 'no card declares a task of this name' }];
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

/** Git hashes are long; their first eight characters tell the revisions of a model apart. */
function resultId(model: string, { benchmark }: MtebTask, { revision }: ResultFolder, published = 'unknown'): string {
  const short = /^[0-9a-f]{40}$/.test(revision) ? revision.slice(0, 8) : revision;
  const slug = short.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '');
  return `${model}/${benchmark}/${published === 'unknown' ? '' : `${published}-`}${slug}`;
}
