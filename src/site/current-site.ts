import type { Site } from './site.ts';

/** What the pages are made for: to be published, or for a developer to look at. */
export type Stage = 'build' | 'dev';

/**
 * The pages are bundled apart from the script that starts the build, so each side would hold its own copy of this
 * module: the one site of a process is kept where both find it, and the registry is read once.
 */
declare global {
  var plumblineSite: { readonly site: Site; readonly stage: Stage } | undefined;
}

/** Sets the site that pages are made from. */
export function useSite(site: Site, stage: Stage): void {
  globalThis.plumblineSite = { site, stage };
}

/**
 * The site that pages are made from.
 *
 * @throws if no script has set one
 */
export function currentSite(): Site {
  return current().site;
}

/** Whether the pages are to be published. Not Vite's own word for it, which a test runner's environment changes. */
export function isBuild(): boolean {
  return current().stage === 'build';
}

function current() {
  if (globalThis.plumblineSite !== undefined) return globalThis.plumblineSite;
  throw new Error(
    'No registry was read: start with `npm run build` or `npm run dev`, not with Astro itself.',
  );
}
