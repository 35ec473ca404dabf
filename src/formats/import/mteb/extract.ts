import type { MtebTask } from './mteb-tasks.ts';
import type { TaskReading } from './task-file.ts';

/** One number of a task file that is not at hand itself. */
export interface ExtractedNumber {
  readonly path: string;
  readonly split: string;
  readonly subset: string;
  readonly printed: string;
}

const HEADER = 'path,bytes,split,subset,main_score';

/** Whether a file is an extract: the main scores of task files that were left out for their size. */
export function isExtract(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.subarray(0, HEADER.length)) === HEADER;
}

/** The lines of an extract. */
export function readExtract(bytes: Uint8Array): ExtractedNumber[] {
  const [, ...lines] = new TextDecoder().decode(bytes).trim().split(/\r?\n/);
  return lines.map((line) => {
    const [path = '', , split = '', subset = '', printed = ''] = line.split(',');
    return { path, split, subset, printed };
  });
}

/** Reads an extracted number for one place of a card; nothing else of its file is known. */
export function readExtracted(number: ExtractedNumber, place: MtebTask): TaskReading {
  const { split, subset, printed } = number;
  if (split !== place.split || subset !== place.subset)
    return { refused: `the extract has split ${split}, subset ${subset}` };
  const value = printed === '' ? Number.NaN : Number(printed);
  if (!Number.isFinite(value)) return { refused: 'the extracted number is no number' };
  const at = `line of the extract for ${number.path}`;
  return { value, at, harness: 'unknown', day: 'unknown', dataRevision: undefined };
}
