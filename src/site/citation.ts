import { effectiveDate } from '../leaderboard/effective-date.ts';
import type { FiledResult } from '../records/registry.ts';
import { type Html, html } from './html.ts';
import { organizationName, type Site } from './site.ts';

/** The permanent address of a result, its record, and how to cite it. */
export function citation(site: Site, result: FiledResult, title: string): Html {
  const address = new URL(site.links.result(result.id), site.url).href;
  return html`<section><h2 id="cite">Cite this result</h2>
<p>This address stays, even if the result is withdrawn.</p>
<div class="command"><pre class="wrap" id="permalink" tabindex="0">${address}</pre><copy-button for="permalink"></copy-button></div>
<div class="command"><pre class="wrap" id="bibtex" tabindex="0">${bibtex(site, result, title, address)}</pre><copy-button for="bibtex"></copy-button></div>
<p><a href="${site.links.resultRecord(result.id)}">The record as JSON</a></p></section>`;
}

function bibtex(site: Site, { id, record }: FiledResult, title: string, address: string): string {
  const author = organizationName(site, record.evaluator.organization);
  return [
    `@misc{${id.replaceAll('/', ':')},`,
    `  author = {{${braced(author)}}},`,
    `  title = {${braced(title)}},`,
    `  year = {${effectiveDate(record).slice(0, 4)}},`,
    `  howpublished = {${braced(site.title)}},`,
    `  url = {${address}}`,
    '}',
  ].join('\n');
}

/** Text for a BibTeX field: characters that TeX reads as commands are escaped, braces and backslashes left out. */
function braced(text: string): string {
  return text.replace(/[{}\\]/g, '').replace(/[&%$#_]/g, '\\$&');
}
