import type { Result } from '../../schema/result.ts';
import type { Run } from '../../schema/run.ts';
import type { Score } from '../../schema/score.ts';
import { ReportBuilder } from './import-report.ts';
import type {
  ImportContext,
  ImportedRecord,
  Importer,
  ImportOutcome,
  SourceFile,
} from './importer.ts';
import { modelFinder } from './model-names.ts';
import { type MtebTask, mtebTasks } from './mteb/mteb-tasks.ts';
import { taskScore } from './mteb/task-file.ts';

/**
 * MTEB: a folder of task files for each model and revision, `<organization>__<model>/<revision>/<Task>.json`.
 * One result a model, revision and benchmark; revisions are never pooled. Files of one folder may come from several
 * versions of the harness: each is a run of its own. No file says who ran it, when, or on how many samples.
 */
export const mteb: Importer = { format: 'mteb', name: 'MTEB', detect, read };

const filePattern = /(?:^|\/)([^/]+__[^/]+)\/([^/]+)\/([^/]+)\.json$/;

function detect(files: readonly SourceFile[]): boolean {
  return files.some(({ path }) => filePattern.test(path));
}

/** One folder: the task files of a model's revision. */
interface Folder {
  readonly name: string;
  readonly revision: string;
  readonly files: readonly { readonly task: string; readonly bytes: Uint8Array }[];
}

function read(files: readonly SourceFile[], context: ImportContext): ImportOutcome {
  const report = new ReportBuilder();
  const tasks = mtebTasks(context.registry);
  const find = modelFinder(context.registry);
  const records = foldersOf(files).flatMap((folder): ImportedRecord[] => {
    const named = find(folder.name);
    if (named === undefined) {
      report.score(
        'refused',
        folder.name,
        'no record has this name of a model; add it to the aliases of one',
        folder.files.length,
      );
      return [];
    }
    return resultsOfFolder(folder, named.model, tasks, context, report);
  });
  return { records, evidence: [], report: report.report() };
}

function foldersOf(files: readonly SourceFile[]): Folder[] {
  const found = files.flatMap(({ path, bytes }) => {
    const [, folder, revision, task] = filePattern.exec(path) ?? [];
    if (
      folder === undefined ||
      revision === undefined ||
      task === undefined ||
      task === 'model_meta'
    )
      return [];
    return [{ name: folder.replace('__', '/'), revision, task, bytes }];
  });
  const groups = Map.groupBy(found, ({ name, revision }) => `${name} ${revision}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined
      ? []
      : [
          {
            name: first.name,
            revision: first.revision,
            files: group.sort((a, b) => (a.task < b.task ? -1 : 1)),
          },
        ];
  });
}

interface Carried {
  readonly place: MtebTask;
  readonly value: number;
  readonly mtebVersion: string;
  readonly isLegacy: boolean;
}

function resultsOfFolder(
  folder: Folder,
  model: string,
  tasks: Map<string, MtebTask[]>,
  context: ImportContext,
  report: ReportBuilder,
): ImportedRecord[] {
  const carried = folder.files.flatMap(({ task, bytes }) =>
    carry(task, bytes, tasks.get(task) ?? [], report),
  );
  const byBenchmark = Map.groupBy(carried, ({ place }) => `${place.benchmark} ${place.version}`);
  return [...byBenchmark.values()].flatMap((scores) => {
    const [first] = scores;
    if (first === undefined) return [];
    const file = `results/${model}/${first.place.benchmark}/${resultName(folder.revision)}.json`;
    return [{ file, record: resultOf(folder, first.place, scores, context) }];
  });
}

function carry(
  task: string,
  bytes: Uint8Array,
  places: readonly MtebTask[],
  report: ReportBuilder,
): Carried[] {
  if (places.length === 0) report.score('dropped', task, 'no card declares a task of this name');
  return places.flatMap((place) => {
    const read = taskScore(bytes, place.split, place.subset, place.foreignMetric);
    if ('refused' in read) {
      report.score('refused', task, read.refused);
      return [];
    }
    report.score(
      'carried',
      place.benchmark,
      'main score of the split and subset that the card names',
    );
    if (read.isLegacy)
      report.remark(
        'inferred',
        place.metric,
        'the legacy shape names no main score; the metric was taken by its name',
      );
    return [
      {
        place,
        value: read.value,
        mtebVersion: read.mtebVersion ?? 'unknown',
        isLegacy: read.isLegacy,
      },
    ];
  });
}

/** The folder of results was read at this commit, on this day. */
const COMMIT = 'f4cc6c8b365a3c779dbc708d6affe0b0355b2ddf';
const PUBLISHED = '2026-08-20';

/** Git hashes are long; their first eight characters tell the revisions of a model apart. */
function resultName(revision: string): string {
  const short = /^[0-9a-f]{40}$/.test(revision) ? revision.slice(0, 8) : revision;
  return `${PUBLISHED}-${short.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
}

function resultOf(
  folder: Folder,
  place: MtebTask,
  carried: readonly Carried[],
  context: ImportContext,
): Result {
  const versions = [...new Set(carried.map(({ mtebVersion }) => mtebVersion))].sort(byUse(carried));
  const runs = versions.map(runOf);
  return {
    schemaVersion: 1,
    added: context.added,
    benchmark: { version: place.version, protocol: 'mteb' },
    revision: folder.revision,
    evaluator: { organization: 'unknown', relationship: 'unknown' },
    submitter: { name: 'Plumbline maintainers' },
    source: {
      kind: 'publishedOutput',
      publisher: 'embeddings-benchmark',
      url: `https://github.com/embeddings-benchmark/results/tree/${COMMIT}/results/${folder.name.replace('/', '__')}/${folder.revision}`,
      title: `Result files of ${folder.name}, revision ${folder.revision}`,
      published: PUBLISHED,
      retrieved: context.added,
      quotes: folder.revision === 'external' ? 'unknown' : 'none',
    },
    runs,
    ...(folder.revision === 'external' ? { deviations: [copied] } : {}),
    scores: carried.map((one) => scoreOf(one, runs)),
    contamination: { trainedOnTest: 'unknown' },
  };
}

/** The harness of each run; the one that most files come from is the first, so that it need not be named. */
function runOf(version: string, place: number): Run {
  return {
    id: `run-${place + 1}`,
    date: 'unknown',
    harness: { name: 'mteb', version },
    status: 'unknown',
  };
}

function byUse(carried: readonly Carried[]) {
  const uses = (version: string) =>
    carried.filter(({ mtebVersion }) => mtebVersion === version).length;
  return (a: string, b: string) => uses(b) - uses(a) || (a < b ? -1 : 1);
}

const copied = {
  field: 'origin',
  value: 'external',
  reason:
    'The results repository marks these files as copied from a model card; how they were run is not stated.',
  material: 'unknown',
} as const;

function scoreOf({ place, value, mtebVersion }: Carried, runs: readonly Run[]): Score {
  const run = runs.find(({ harness }) => harness.version === mtebVersion);
  const isFirst = run === undefined || run === runs[0];
  return { task: place.task.id, metric: place.metric, ...(isFirst ? {} : { run: run.id }), value };
}
