import { boardPages } from './benchmark-page.ts';
import type { Site } from './site.ts';

/** Two paths below the base path, without slashes at the ends: where a page was, and where it is now. */
export type Redirect = readonly [from: string, to: string];

/**
 * The redirects that the moves of a registry need: a folder takes with it every page of what lies below, and a
 * benchmark takes its folder in every model. A page that is still there is not replaced.
 */
export function redirects(site: Site): Redirect[] {
  const moves = [...site.registry.moved.values()];
  if (moves.length === 0) return [];
  const pages = pagePaths(site);
  const there = new Set(pages);
  return moves
    .flatMap(({ file, record }) =>
      redirectsOf(file.slice(0, file.lastIndexOf('/')), record.to, pages),
    )
    .filter(([from]) => !there.has(from));
}

function redirectsOf(folder: string, to: string, pages: readonly string[]): Redirect[] {
  const [top, ...rest] = folder.split('/');
  const from = rest.join('/');
  return pages.flatMap((page): Redirect[] => {
    const old = top === 'benchmarks' ? oldOfBenchmark(page, from, to) : oldOfFolder(page, from, to);
    return old === undefined ? [] : [[old, page]];
  });
}

/** `models/acme/one/qa` was `models/acme/uno/qa` where `acme/uno` moved to `acme/one`. */
function oldOfFolder(page: string, from: string, to: string): string | undefined {
  const [kind = '', ...rest] = page.split('/');
  if (kind === 'benchmarks') return undefined;
  const path = `${rest.join('/')}/`;
  return path.startsWith(`${to}/`)
    ? `${kind}/${from}/${path.slice(to.length + 1)}`.replace(/\/$/, '')
    : undefined;
}

/** The benchmark stands first in pages of its own, and third in those of a model. */
function oldOfBenchmark(page: string, from: string, to: string): string | undefined {
  const parts = page.split('/');
  const place = parts[0] === 'benchmarks' ? 1 : 3;
  if (parts[0] === 'organizations' || parts[place] !== to) return undefined;
  return parts.with(place, from).join('/');
}

/** The path of every page that stands for a record. */
function pagePaths(site: Site): string[] {
  const { benchmarks, organizations, models, results } = site.registry;
  const standings = new Set(
    [...results.values()].map(({ model, benchmark }) => `models/${model}/${benchmark}`),
  );
  return [
    ...[...benchmarks.keys()].map((id) => `benchmarks/${id}`),
    ...boardPages(site).map(
      ({ benchmark, leaderboard: { version, protocol } }) =>
        `benchmarks/${benchmark.id}/${version.id}/${protocol.id}`,
    ),
    ...[...organizations.keys()].map((id) => `organizations/${id}`),
    ...[...models.keys()].map((id) => `models/${id}`),
    ...standings,
    ...[...results.keys()].map((id) => `results/${id}`),
  ];
}
