import type { FiledResult } from '../records/registry.ts';
import type { FilledPage } from './filled-page.ts';
import { html } from './html.ts';
import { benchmarkName, modelName, type Site } from './site.ts';

/** The page of every model on every benchmark that it has results on, in the order of ids. */
export function* standingPages(site: Site): Generator<FilledPage> {
  for (const [model, results] of site.index.byModel) {
    for (const [benchmark, here] of Map.groupBy(results, (result) => result.benchmark))
      yield standingPage(site, model, benchmark, here);
  }
}

function standingPage(site: Site, model: string, benchmark: string, results: readonly FiledResult[]): FilledPage {
  const title = `${modelName(site, model)} on ${benchmarkName(site, benchmark)}`;
  return {
    title,
    description: `${title}.`,
    path: `models/${model}/${benchmark}`,
    body: html`<h1>${title}</h1><ul>${results.map(({ id }) => html`<li><a href="${site.links.result(id)}">${id}</a></li>`)}</ul>`,
  };
}
