import { readStub } from './read-stub.ts';
import { openSite, type Site } from './site.ts';

/**
 * The pages are bundled apart from the script that starts the build, so each would hold its own copy of this
 * module: the one site of a process is kept where both find it, and the registry is read once.
 */
const slot: { plumblineSite?: Site } = globalThis as { plumblineSite?: Site };

/** Sets the site that pages are made from. */
export function useSite(site: Site): void {
  slot.plumblineSite = site;
}

/** The site that pages are made from; opened over the working folder where no script has set one. */
export function currentSite(): Site {
  slot.plumblineSite ??= openSite(readStub(['/tmp/plumb/registry']), new URL('https://plumbline.example/plumbline/'));
  return slot.plumblineSite;
}
