/** What search can find, in the order in which groups of hits are shown. */
export const searchKinds = ['benchmark', 'suite', 'model', 'organization', 'guide'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** One thing that search finds. */
export interface SearchEntry {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
  /** Path of its page below the base path, with a slash at both ends. */
  readonly path: string;
  /** One line shown under the title. */
  readonly summary: string;
  /** Other names, spellings and synonyms; found like the title. */
  readonly names: readonly string[];
  /** Further words that it is found by. */
  readonly text: string;
  readonly facets: Readonly<Record<string, readonly string[]>>;
  /** How much there is behind it (results); more comes first among equal hits. */
  readonly weight: number;
}
