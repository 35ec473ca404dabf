import { type NameHit, nameSearch, weightBoost } from '../search/name-index.ts';
import { type SearchKind, searchKinds } from '../search/search-entry.ts';

export type Hit = NameHit;

/** The part of Pagefind's interface that is used; its script is published beside the index. */
interface Pagefind {
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{
    readonly results: readonly {
      readonly score: number;
      readonly data: () => Promise<PagefindPage>;
    }[];
  }>;
}

interface PagefindPage {
  readonly url: string;
  readonly meta: Readonly<Record<string, string>>;
}

const MOST_PAGES = 24;

let names: Promise<(query: string) => Hit[]> | undefined;
let pages: Promise<Pagefind> | undefined;

/** What a query finds: names first, typing errors forgiven, then pages by their words; each page once. */
export async function findEverything(query: string, base: string): Promise<Hit[]> {
  names ??= loadNames(base);
  pages ??= loadPagefind(base);
  const [byName, byWords] = await Promise.all([
    names.then((find) => find(query)),
    pages.then((pagefind) => pageHits(pagefind, query, base)),
  ]);
  const found = new Map([...byName, ...byWords].map((hit) => [hit.path, hit]));
  return [...found.values()];
}

async function loadNames(base: string): Promise<(query: string) => Hit[]> {
  const response = await fetch(`${base}search/names.json`);
  return nameSearch(await response.text());
}

async function loadPagefind(base: string): Promise<Pagefind> {
  const pagefind: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`);
  await pagefind.init();
  return pagefind;
}

/** Pages by their words; of pages that fit alike, the one with more results behind it comes first. */
async function pageHits(pagefind: Pagefind, query: string, base: string): Promise<Hit[]> {
  const { results } = await pagefind.search(query);
  const found = await Promise.all(
    results.slice(0, MOST_PAGES).map(async ({ score, data }) => ({ score, page: await data() })),
  );
  const placed = found.map(({ score, page }) => ({
    page,
    place: score * weightBoost(Number(page.meta.weight)),
  }));
  return placed.sort((a, b) => b.place - a.place).map(({ page }) => hitOf(page, base));
}

function hitOf({ url, meta }: PagefindPage, base: string): Hit {
  return {
    kind: kindOf(meta.kind),
    title: meta.title ?? url,
    path: pathOf(url, base),
    summary: meta.summary ?? '',
  };
}

/** Pagefind puts the base path in front of the paths that it was given. */
function pathOf(url: string, base: string): string {
  return url.startsWith(base) ? `/${url.slice(base.length)}` : url;
}

function kindOf(kind: string | undefined): SearchKind {
  return searchKinds.find((known) => known === kind) ?? 'guide';
}
