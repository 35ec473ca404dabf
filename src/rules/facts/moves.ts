import type { Registry } from '../../records/registry.ts';

/** Where ids lead today, through `moved.json`. An id that never moved leads to itself. */
export interface Moves {
  /** A benchmark or suite. */
  readonly card: (id: string) => string;
  /** An organization, a model, or a result: one, two or four parts. */
  readonly folder: (id: string) => string;
}

/** More moves than this in a row are a circle. */
const MAX_STEPS = 32;

/** Reads the moves of a registry; an id in a circle of moves leads to some id of that circle. */
export function movesOf({ moved }: Registry): Moves {
  const cards = new Map<string, string>();
  const folders = new Map<string, string>();
  for (const { file, record } of moved.values()) {
    const { isCard, id } = movedFrom(file);
    (isCard ? cards : folders).set(id, record.to);
  }
  const cardStep = (id: string) => cards.get(id) ?? id;
  const folderStep = (id: string) => movedFolder(folders, id) ?? movedCard(cards, id) ?? id;
  return {
    card: (id) => (cards.size === 0 ? id : settled(id, cardStep)),
    folder: (id) => (moved.size === 0 ? id : settled(id, folderStep)),
  };
}

const TOP = /^(benchmarks|results)\//;
const FILE = /\/moved\.json$/;

/** The id that moved away, from the place of its `moved.json`, and whether it is a benchmark or suite. */
export function movedFrom(file: string): { readonly isCard: boolean; readonly id: string } {
  const id = file.replace(TOP, '').replace(FILE, '');
  return { isCard: file.startsWith('benchmarks/'), id };
}

function settled(id: string, step: (id: string) => string): string {
  let current = id;
  for (let steps = 0; steps < MAX_STEPS; steps += 1) {
    const next = step(current);
    if (next === current) return current;
    current = next;
  }
  return current;
}

/** The longest folder that moved decides: a model may leave an organization that moved, too. */
function movedFolder(folders: ReadonlyMap<string, string>, id: string): string | undefined {
  const parts = id.split('/');
  for (let length = parts.length; length > 0; length -= 1) {
    const to = folders.get(parts.slice(0, length).join('/'));
    if (to !== undefined) return [to, ...parts.slice(length)].join('/');
  }
  return undefined;
}

/** The move of a benchmark moves what lies below it in every model. */
function movedCard(cards: ReadonlyMap<string, string>, id: string): string | undefined {
  const [organization, model, benchmark, ...rest] = id.split('/');
  const to = benchmark === undefined ? undefined : cards.get(benchmark);
  return to === undefined ? undefined : [organization, model, to, ...rest].join('/');
}
