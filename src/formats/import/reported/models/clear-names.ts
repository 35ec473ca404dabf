import type { ModelParts } from './model-of-facts.ts';
import type { ModelTables } from './parts-of-table.ts';

type Naming = Pick<ModelTables, 'keyOf' | 'taken'>;

/**
 * Takes away what would make a name stand for two models: of models with the same printed name only the one whose id
 * says so keeps it, the others are called by their id; a spelling that fits another model is no alias of either. Ids of
 * the table stay: by them the importer finds the model.
 */
export function clearNames(parts: readonly ModelParts[], naming: Naming): ModelParts[] {
  const named = renamed(parts, naming);
  const owners = ownersOf(named, naming);
  return named.map((part) => ({
    ...part,
    aliases: part.aliases.filter(
      ({ name }) => name.includes('/') || isOnly(owners.get(naming.keyOf(name)), part.id),
    ),
  }));
}

function renamed(parts: readonly ModelParts[], { keyOf, taken }: Naming): ModelParts[] {
  const names = new Map<string, Set<string>>();
  for (const [name, id] of [
    ...taken,
    ...parts.flatMap(
      ({ name, id }) =>
        [
          [name, id],
          [id, id],
        ] as const,
    ),
  ])
    own(names, keyOf(name), id);
  return parts.map((part) => {
    const slug = part.id.split('/')[1] ?? part.id;
    const clear = isOnly(names.get(keyOf(part.name)), part.id) || keyOf(part.name) === keyOf(slug);
    return clear ? part : { ...part, name: slug };
  });
}

function ownersOf(
  parts: readonly ModelParts[],
  { keyOf, taken }: Naming,
): Map<string, Set<string>> {
  const owners = new Map<string, Set<string>>();
  for (const [name, id] of taken) own(owners, keyOf(name), id);
  for (const { id, name, aliases } of parts) {
    for (const spelling of [id, name, ...aliases.map((alias) => alias.name)])
      own(owners, keyOf(spelling), id);
  }
  return owners;
}

function own(owners: Map<string, Set<string>>, key: string, id: string): void {
  owners.set(key, (owners.get(key) ?? new Set()).add(id));
}

function isOnly(ids: ReadonlySet<string> | undefined, id: string): boolean {
  return ids === undefined || (ids.size === 1 && ids.has(id));
}
