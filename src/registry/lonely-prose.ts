import type { ListedFile, PathFault } from './list-files.ts';

const PROSE = /card\.md$/;

/**
 * Prose without the card beside which it belongs: nobody would ever see it. Rule `file-alone`, with
 * `owners`, one of which must be there. (Samples without their result are a rule of src/rules.)
 */
export function lonelyProse(files: readonly ListedFile[]): PathFault[] {
  const prose = files.filter(({ place }) => place.kind === 'prose');
  if (prose.length === 0) return [];
  const present = new Set(files.map(({ path }) => path));
  return prose.flatMap(({ path }) => {
    const owners = ownersOf(path);
    if (owners.some((owner) => present.has(owner))) return [];
    return [{ file: path, fault: { rule: 'file-alone', args: { owners } } }];
  });
}

function ownersOf(path: string): string[] {
  const names = path.startsWith('results/') ? ['model.json'] : ['benchmark.json', 'suite.json'];
  return names.map((name) => path.replace(PROSE, name));
}
