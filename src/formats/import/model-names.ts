import type { Registry } from '../../records/registry.ts';

/** The model and revision that a spelling names. */
export interface NamedModel {
  readonly model: string;
  readonly revision: string | undefined;
  readonly configuration: string | undefined;
}

/** Finds models by their id, name or declared spellings, letter case aside; undefined where none or several fit. */
export function modelFinder(registry: Registry): (name: string) => NamedModel | undefined {
  const found = new Map<string, NamedModel | 'several'>();
  const note = (name: string, named: NamedModel) => {
    const key = name.toLowerCase();
    const before = found.get(key);
    found.set(
      key,
      before !== undefined && before !== 'several' && before.model !== named.model
        ? 'several'
        : named,
    );
  };
  for (const { id, record } of registry.models.values()) {
    const bare = { model: id, revision: undefined, configuration: undefined };
    note(id, bare);
    for (const { name, revision, configuration } of record.aliases ?? [])
      note(name, { model: id, revision, configuration });
  }
  return (name) => {
    const named = found.get(name.toLowerCase());
    return named === 'several' ? undefined : named;
  };
}
