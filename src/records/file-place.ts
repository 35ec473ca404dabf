import type { RecordKind } from './record-kind.ts';

/** What a path in a registry folder is, by its place alone. */
export type FilePlace =
  | { readonly kind: RecordKind; readonly id: string }
  | { readonly kind: 'prose'; readonly id: string }
  | { readonly kind: 'evidence'; readonly id: string }
  | { readonly kind: 'misplaced' };

const misplaced: FilePlace = { kind: 'misplaced' };

/**
 * Tells what a file is from its path, relative to the registry folder, with `/` between the parts.
 * The id is the path without the top folder and without the file's own name or ending; of a move, the folder.
 */
export function filePlace(path: string): FilePlace {
  if (path === 'registry.json') return { kind: 'registry', id: 'registry' };
  const parts = path.split('/');
  const file = parts.at(-1) ?? '';
  if (parts[0] === 'benchmarks') return benchmarkPlace(parts, file);
  if (parts[0] === 'results') return resultPlace(parts, file);
  return misplaced;
}

function benchmarkPlace(parts: readonly string[], file: string): FilePlace {
  if (parts.length !== 3) return misplaced;
  const id = parts.slice(1, -1).join('/');
  if (file === 'benchmark.json') return { kind: 'benchmark', id };
  if (file === 'suite.json') return { kind: 'suite', id };
  if (file === 'card.md') return { kind: 'prose', id };
  return file === 'moved.json' ? movedPlace(parts) : misplaced;
}

function resultPlace(parts: readonly string[], file: string): FilePlace {
  const id = parts.slice(1, -1).join('/');
  if (parts.length === 3 && file === 'organization.json') return { kind: 'organization', id };
  if (parts.length === 4 && file === 'model.json') return { kind: 'model', id };
  if (file === 'moved.json') return parts.length <= 5 ? movedPlace(parts) : misplaced;
  if (parts.length === 4 && file === 'card.md') return { kind: 'prose', id };
  if (parts.length !== 5) return misplaced;
  if (file.endsWith('.samples.csv'))
    return { kind: 'evidence', id: `${id}/${file.slice(0, -'.samples.csv'.length)}` };
  if (file.endsWith('.json'))
    return { kind: 'result', id: `${id}/${file.slice(0, -'.json'.length)}` };
  return misplaced;
}

/** A benchmark and an organization may have one name, so what moved goes by its whole folder. */
function movedPlace(parts: readonly string[]): FilePlace {
  return { kind: 'moved', id: parts.slice(0, -1).join('/') };
}
