import type { Model } from '../../schema/model.ts';

/** What an importer learned about a model that may have a card already. */
export type ModelAddition = Pick<Model, 'aliases' | 'revisions' | 'configurations'>;

/**
 * The card with the spellings, revisions and configurations that it lacks; everything else stays as it is.
 * Merging the same addition again changes nothing.
 */
export function mergeModel(card: Model, addition: ModelAddition): Model {
  const aliases = merged(card.aliases, addition.aliases, ({ name }) => name);
  const revisions = merged(card.revisions, addition.revisions, ({ id }) => id);
  const configurations = merged(card.configurations, addition.configurations, ({ slug }) => slug);
  return {
    ...card,
    ...given('aliases', aliases),
    ...given('revisions', revisions),
    ...given('configurations', configurations),
  };
}

function merged<Entry>(
  before: readonly Entry[] = [],
  more: readonly Entry[] = [],
  keyOf: (entry: Entry) => string,
): Entry[] {
  const known = new Set(before.map(keyOf));
  return [...before, ...more.filter((entry) => !known.has(keyOf(entry)))];
}

function given<Key extends string, Entry>(key: Key, entries: readonly Entry[]) {
  return entries.length === 0 ? {} : { [key]: entries };
}
