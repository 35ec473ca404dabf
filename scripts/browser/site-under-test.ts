import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { readBasePath } from '../preview/base-path.ts';
import { serveSite } from '../preview/serve-site.ts';
import { ensureBrowser } from './ensure-browser.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built site while the browser tests run, its base path included. */
    readonly siteAddress: string;
  }
}

const SITE = 'dist';

/** Vitest calls this once before the browser tests: serves the built site, and stops serving after. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(join(SITE, 'index.html')))
    throw new Error(`There is no built site in ${SITE}/: run \`npm run build\` first.`);
  await ensureBrowser();
  const site = await serveSite({ folder: SITE, base: readBasePath('.'), port: 0 });
  project.provide('siteAddress', site.address);
  return site.close;
}
