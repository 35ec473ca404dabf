import type { MtebTask } from './mteb-tasks.ts';
import type { FolderTask, ResultFolder } from './result-folders.ts';
import type { Reading } from './task-file.ts';

/** A number of a folder with the place that it has in a card. */
export interface Measured {
  readonly place: MtebTask;
  readonly entry: FolderTask;
  readonly reading: Reading;
}

/** Everything that a folder gives to one version of a benchmark; there is at least one number. */
export interface MeasuredFolder {
  readonly folder: ResultFolder;
  readonly measured: readonly [Measured, ...Measured[]];
}

/** MTEB keeps numbers read from model cards in folders of this name. */
export function isCopied({ revision }: ResultFolder): boolean {
  return revision === 'external';
}
