import type { SourceFile } from '../importer.ts';
import { type ExtractedNumber, isExtract, readExtract } from './extract.ts';

/** What stands for one task: its file, or one number of it. */
export interface FolderTask {
  readonly task: string;
  readonly path: string;
  readonly content: { readonly bytes: Uint8Array } | { readonly number: ExtractedNumber };
}

/** One folder: what there is of a revision of a model. */
export interface ResultFolder {
  /** Name of the model, with its maker: `acme/one` for the folder `acme__one`. */
  readonly name: string;
  readonly revision: string;
  /** `acme__one/<revision>`. */
  readonly path: string;
  readonly tasks: readonly FolderTask[];
  /** The description of the model, where the folder has one. */
  readonly meta: Uint8Array | undefined;
}

const PLACE = /(?:^|\/)([^/]+__[^/]+)\/([^/]+)\/([^/]+)\.json$/;
const META = 'model_meta';

/** Whether a path is one of `<organization>__<model>/<revision>/<Task>.json`. */
export function isResultPath(path: string): boolean {
  return PLACE.test(path);
}

/** Sorts files into folders, and tasks by name; a number of an extract counts where the file itself is missing. */
export function resultFolders(files: readonly SourceFile[]): ResultFolder[] {
  const own = files.flatMap(({ path, bytes }) => placed(path, { bytes }));
  const extracted = files
    .filter(({ bytes }) => isExtract(bytes))
    .flatMap(({ bytes }) => readExtract(bytes))
    .flatMap((number) => placed(number.path, { number }));
  const groups = Map.groupBy([...own, ...extracted], ({ folder }) => folder);
  return [...groups].sort(byKey).map(([path, group]) => folderOf(path, group));
}

interface Placed {
  readonly folder: string;
  readonly entry: FolderTask;
}

function placed(path: string, content: FolderTask['content']): Placed[] {
  const [, model, revision, task] = PLACE.exec(path) ?? [];
  if (model === undefined || revision === undefined || task === undefined) return [];
  return [{ folder: `${model}/${revision}`, entry: { task, path, content } }];
}

function folderOf(path: string, group: readonly Placed[]): ResultFolder {
  const [model = '', revision = ''] = path.split('/');
  const byTask = new Map(
    group.toReversed().map(({ entry }): [string, FolderTask] => [entry.task, entry]),
  );
  const meta = byTask.get(META)?.content;
  byTask.delete(META);
  return {
    name: model.replace('__', '/'),
    revision,
    path,
    tasks: [...byTask].sort(byKey).map(([, entry]) => entry),
    meta: meta !== undefined && 'bytes' in meta ? meta.bytes : undefined,
  };
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : Number(a > b);
}
