import type { FilePlace } from '../records/file-place.ts';
import type { ListedFile, PathFault } from './list-files.ts';

const EVIDENCE = '.samples.csv';
const PROSE = '/card.md';
const OWNERS = ['benchmark.json', 'suite.json', 'model.json'];

/** Evidence without its result, and prose without its card: nobody would ever see them. */
export function lonelyFiles(files: readonly ListedFile[]): PathFault[] {
  const present = new Set(files.map(({ path }) => path));
  return files.flatMap(({ path: file, place }) => {
    const owners = ownersOf(file, place.kind);
    if (owners.length === 0 || owners.some((owner) => present.has(owner))) return [];
    return [{ file, fault: { rule: 'file-alone', args: { owners } } }];
  });
}

/** The files beside which a file must lie: one of them; none if it stands for itself. */
function ownersOf(file: string, kind: FilePlace['kind']): string[] {
  if (kind === 'evidence') return [`${file.slice(0, -EVIDENCE.length)}.json`];
  if (kind !== 'prose') return [];
  const names = file.startsWith('results/') ? OWNERS.slice(2) : OWNERS.slice(0, 2);
  return names.map((name) => `${file.slice(0, -PROSE.length)}/${name}`);
}
