import { type ImportReport, ReportBuilder } from './import-report.ts';
import type { ImportContext, Importer, ImportOutcome, SourceFile } from './importer.ts';
import { modelFinder } from './model-names.ts';
import { importFolder, lostTrace, NO_CARD } from './mteb/import-folder.ts';
import { mtebTasks } from './mteb/mteb-tasks.ts';
import { type Remark, remarksOf } from './mteb/remarks.ts';
import { isResultPath, resultFolders } from './mteb/result-folders.ts';
import type { Trace, Traced } from './trace.ts';

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
  const made = importMteb(files, context);
  const records = made.results.map(({ id, result }) => ({
    file: `results/${id}.json`,
    record: result,
  }));
  return { records, evidence: [], report: reportOf(made) };
}

/** What an import did. */
export function reportOf({ traces, remarks }: MtebImport): ImportReport {
  const report = new ReportBuilder();
  for (const trace of traces) note(report, trace);
  for (const remark of remarks) report.remark(...remark);
  return report.report();
}

/** Results, what became of the main score of each task, and what was inferred or is missing. */
export interface MtebImport extends Traced {
  readonly remarks: readonly Remark[];
}

/** Turns task files into results. Never throws, whatever the bytes. */
export function importMteb(files: readonly SourceFile[], context: ImportContext): MtebImport {
  const tasks = mtebTasks(context.registry);
  const find = modelFinder(context.registry);
  const folders = resultFolders(files);
  const isOneModel = new Set(folders.map(({ name }) => name)).size === 1;
  const parts = folders.map((folder): MtebImport => {
    const model = (isOneModel ? context.model : undefined) ?? find(folder.name)?.model;
    if (model === undefined) {
      const reason = `no record has ${folder.name} as a name of a model; add it to the aliases of one`;
      const traces = folder.tasks.map((entry) => lostTrace(entry, reason));
      return { results: [], traces, remarks: [] };
    }
    const { measured, ...made } = importFolder(folder, model, tasks, context);
    return { ...made, remarks: remarksOf(folder, measured) };
  });
  return {
    results: parts.flatMap(({ results }) => results),
    traces: parts.flatMap(({ traces }) => traces),
    remarks: parts.flatMap(({ remarks }) => remarks),
  };
}

function note(report: ReportBuilder, { place, result, reason = '' }: Trace): void {
  if (result !== undefined)
    report.score('carried', 'main score', 'of the split and subset that the card names');
  else report.score(reason === NO_CARD ? 'dropped' : 'refused', place, reason);
}
