import { domain, labelOf, modality } from '../records/terms.ts';
import { grouped } from './counted.ts';
import { type Html, html } from './html.ts';
import { missingFigures } from './missing-figures.ts';
import { scrollTable, section } from './section.ts';
import { resultsOf, type Site } from './site.ts';

/** The body of the coverage page: where there are benchmarks and results, and where there are none. */
export function coveragePage(site: Site): Html {
  return html`<header class="head"><h1>Coverage</h1>
<p class="lead">Where this registry has benchmarks and results, where it has none, and what its records leave open.</p></header>
${domainTable(site)}
${section('missing', 'What records leave open', missingFigures(site), html`<p><a href="${site.links.page('quality')}">Every fact that is missing, how often and where</a></p>`)}`;
}

function domainTable(site: Site): Html {
  const cards = [...site.registry.benchmarks.values()];
  const inputs = modality.terms.filter(([term]) =>
    cards.some(({ record }) => record.modalitiesIn.includes(term)),
  );
  const head = html`<tr><th scope="col" class="pin">Domain</th>${inputs.map(([, label]) => html`<th scope="col" class="n">${label}</th>`)}<th scope="col" class="n">Benchmarks</th><th scope="col" class="n">Results</th></tr>`;
  const rows = domain.terms.map(([term]) => {
    const here = cards.filter(({ record }) => record.domains.includes(term));
    const results = here.reduce((sum, card) => sum + resultsOf(site, card).length, 0);
    const counts = inputs.map(
      ([input]) => here.filter(({ record }) => record.modalitiesIn.includes(input)).length,
    );
    const href = `${site.links.page('benchmarks')}?domain=${term}`;
    const name = labelOf(domain, term);
    return html`<tr><th scope="row" class="pin">${here.length === 0 ? name : html`<a href="${href}">${name}</a>`}</th>${counts.map(countCell)}${countCell(here.length)}<td class="n">${results === 0 ? '–' : grouped(results)}</td></tr>`;
  });
  return section(
    'domains',
    'Benchmarks by domain and input',
    html`<p class="note">A benchmark with several domains or inputs is counted in each.</p>`,
    scrollTable('Benchmarks by domain and input', head, rows),
  );
}

function countCell(count: number): Html {
  return count === 0 ? html`<td class="n none">–</td>` : html`<td class="n">${count}</td>`;
}
