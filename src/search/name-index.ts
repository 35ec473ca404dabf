import MiniSearch, { type Options, type SearchResult } from 'minisearch';
import { type SearchEntry, type SearchKind, searchKinds } from './search-entry.ts';

/** What the name index keeps of an entry, to show a hit. */
export interface NameHit {
  readonly kind: SearchKind;
  readonly title: string;
  readonly path: string;
  readonly summary: string;
}

type NameDocument = NameHit & { readonly id: string; readonly names: string };

/** Pagefind forgives no typing error; this small index over names does (MiniSearch, edit distance 1 in 4 letters). */
const options: Options<NameDocument> = {
  idField: 'id',
  fields: ['title', 'names'],
  storeFields: ['kind', 'title', 'path', 'summary'],
  searchOptions: { prefix: true, fuzzy: 0.25, boost: { title: 2 }, combineWith: 'AND' },
};

/** The name index as text, for publishing; the same entries give the same bytes. */
export function nameIndexText(entries: readonly SearchEntry[]): string {
  const index = new MiniSearch(options);
  index.addAll(
    entries.map(({ kind, id, title, path, summary, names }) => ({
      kind,
      id: `${kind} ${id}`,
      title,
      path,
      summary,
      names: names.join(' '),
    })),
  );
  return JSON.stringify(index);
}

/** Reads a published name index and gives a function that finds names, typing errors forgiven, best first. */
export function nameSearch(text: string): (query: string) => NameHit[] {
  const index = MiniSearch.loadJSON(text, options);
  return (query) => index.search(query).map(hitOf);
}

function hitOf(hit: SearchResult): NameHit {
  const kind = searchKinds.find((known) => known === hit.kind) ?? 'guide';
  return { kind, title: String(hit.title), path: String(hit.path), summary: String(hit.summary) };
}
