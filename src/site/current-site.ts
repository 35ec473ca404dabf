import type { Site } from './site.ts';

/**
 * The pages are bundled apart from the script that starts the build, so each side would hold its own copy of this
 * module: the one site of a process is kept where both find it, and the registry is read once.
 */
const slot: { plumblineSite?: Site } = globalThis as { plumblineSite?: Site };

/** Sets the site that pages are made from. */
export function useSite(site: Site): void {
  slot.plumblineSite = site;
}

/**
 * The site that pages are made from.
 *
 * @throws if no script has set one
 */
export function currentSite(): Site {
  if (slot.plumblineSite === undefined)
    throw new Error(
      'No registry was read: start with `npm run build` or `npm run dev`, not with Astro itself.',
    );
  return slot.plumblineSite;
}
