import { nameIndexText } from '../search/name-index.ts';
import { type GuidePage, searchEntries } from '../search/search-entries.ts';
import type { SearchEntry } from '../search/search-entry.ts';
import type { Site } from './site.ts';

/** What the build publishes for search: the entries, and the index of names as text. */
export interface SearchData {
  readonly entries: readonly SearchEntry[];
  readonly names: string;
}

/** The search data of a site with the chapters of its guide. */
export function searchData(site: Site, guide: readonly GuidePage[]): SearchData {
  const entries = searchEntries(site.index, guide);
  return { entries, names: nameIndexText(entries) };
}
