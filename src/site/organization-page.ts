import type { Filed } from '../records/registry.ts';
import type { Organization } from '../records/shapes.ts';
import { labelOf, organizationKind } from '../records/terms.ts';
import { counted } from './counted.ts';
import { crumbs } from './crumbs.ts';
import { factList, knownFacts } from './facts.ts';
import { type Html, html, nothing } from './html.ts';
import { outsideLink } from './outside-link.ts';
import { section, textList } from './section.ts';
import { benchmarkName, modelName, type Site } from './site.ts';

/** The body of an organization's page: what it makes, and what it has measured. */
export function organizationPage(site: Site, { id, record }: Filed<Organization>): Html {
  return html`${crumbs([{ name: 'Models', href: site.links.page('models') }])}
<header class="head"><h1>${record.name}</h1></header>
${factList(
  knownFacts([
    {
      label: 'Kind',
      value: record.kind === 'unknown' ? 'unknown' : labelOf(organizationKind, record.kind),
    },
    { label: 'Home page', value: record.url === undefined ? undefined : outsideLink(record.url) },
    {
      label: 'Country',
      value: record.country && new Intl.DisplayNames('en', { type: 'region' }).of(record.country),
    },
    {
      label: 'GitHub',
      value:
        record.github &&
        textList(
          record.github.map((account) => outsideLink(`https://github.com/${account}`, account)),
        ),
    },
    { label: 'Also written', value: record.aliases?.join(', ') },
    { label: 'Notes', value: record.notes },
  ]),
)}
${madeSection(site, id)}
${measuredSection(site, id)}`;
}

function madeSection(site: Site, id: string): Html {
  const models = site.index.modelsByOrganization.get(id) ?? [];
  if (models.length === 0) return nothing;
  const items = models.map((model) => {
    const count = site.index.byModel.get(model)?.length ?? 0;
    return html`<li><a href="${site.links.model(model)}">${modelName(site, model)}</a> <small class="soft">${counted(count, 'result')}</small></li>`;
  });
  return section('made', 'Models and systems', html`<ul class="columns">${items}</ul>`);
}

function measuredSection(site: Site, id: string): Html {
  const results = site.index.byEvaluator.get(id) ?? [];
  if (results.length === 0) return nothing;
  const byBenchmark = [...Map.groupBy(results, ({ benchmark }) => benchmark)];
  const items = byBenchmark.map(
    ([benchmark, own]) =>
      html`<li><a href="${site.links.benchmark(benchmark)}">${benchmarkName(site, benchmark)}</a> <small class="soft">${counted(own.length, 'result')}</small></li>`,
  );
  return section(
    'measured',
    'Measured',
    html`<p class="note">${counted(results.length, 'result')} on ${counted(byBenchmark.length, 'benchmark')}.</p><ul class="columns">${items}</ul>`,
  );
}
