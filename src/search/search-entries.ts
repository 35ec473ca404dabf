import type { RegistryIndex } from '../records/registry-index.ts';
import { benchmarkEntries } from './benchmark-entries.ts';
import { makerEntries } from './maker-entries.ts';
import { type SearchEntry, searchKinds } from './search-entry.ts';

/** A page of the guide, as the site knows it. */
export interface GuidePage {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  readonly summary: string;
  readonly text: string;
}

/** Everything that search finds, by kind, then by id. */
export function searchEntries(
  index: RegistryIndex,
  guide: readonly GuidePage[] = [],
): SearchEntry[] {
  const entries = [...benchmarkEntries(index), ...makerEntries(index), ...guide.map(guideEntry)];
  const place = ({ kind }: SearchEntry) => searchKinds.indexOf(kind);
  return entries.sort((a, b) => place(a) - place(b) || (a.id < b.id ? -1 : Number(a.id > b.id)));
}

function guideEntry(page: GuidePage): SearchEntry {
  return { ...page, kind: 'guide', names: [], facets: {}, weight: 0 };
}
