import type { Problem } from '../../src/records/problem.ts';
import { readRegistry } from '../../src/registry/read-registry.ts';
import { openSite, type Site } from '../../src/site/site.ts';

/** A site, or the errors for which there is none. */
export type SiteReading = { readonly site: Site } | { readonly errors: readonly Problem[] };

/** Reads registry folders into a site; `url` stands in for the address that the registry states. */
export function readSite(folders: readonly string[], url: string | undefined): SiteReading {
  const { registry, problems } = readRegistry(folders);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const address = url ?? registry.card?.record.url;
  if (errors.length > 0 || address === undefined) return { errors };
  return { site: openSite(registry, new URL(address)) };
}
