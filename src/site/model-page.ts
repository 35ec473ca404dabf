import type { Filed } from '../records/registry.ts';
import type { Model } from '../records/shapes.ts';
import { baseRelation, labelOf, modality, openness, revisionKind } from '../records/terms.ts';
import { parameterText, shortAmount } from './amounts.ts';
import { sourceList } from './benchmark-sources.ts';
import { counted } from './counted.ts';
import { crumbs } from './crumbs.ts';
import { type Fact, factList, knownFacts } from './facts.ts';
import { type Content, type Html, html, nothing } from './html.ts';
import { relativesSection } from './model-relatives.ts';
import { outsideLink } from './outside-link.ts';
import { placementTable } from './placement-table.ts';
import { placementsOf } from './placements.ts';
import { prose } from './prose.ts';
import { scrollTable, section, textList } from './section.ts';
import { benchmarkName, modelName, organizationName, type Site } from './site.ts';

/** The body of a model's page: its card, and its results by benchmark. */
export function modelPage(site: Site, model: Filed<Model>): Html {
  const { id, record } = model;
  const maker = id.slice(0, id.indexOf('/'));
  return html`${crumbs([
    { name: 'Models', href: site.links.page('models') },
    { name: organizationName(site, maker), href: site.links.organization(maker) },
  ])}
<header class="head"><h1>${record.name}</h1>${record.kind === 'system' && html`<p class="tags"><span class="tag">system</span></p>`}</header>
${factList(cardFacts(site, record))}
${prose(site.registry.prose.get(id))}
${resultSection(site, id)}
${partsSection(site, record)}
${configurationSection(record)}
${revisionSection(record)}
${familySection(site, model)}
${relativesSection(site, id)}
${priceSection(record)}
${section('sources', 'Links and sources', linkFacts(record), sourceList(record.sources))}`;
}

function cardFacts(site: Site, record: Model): Fact[] {
  const { openness: open, baseModel, predecessor, trainedOn } = record;
  return knownFacts([
    { label: 'Released', value: record.released },
    { label: 'Parameters', value: parameterFact(record) },
    { label: 'Weights', value: opennessText(open.weights) },
    { label: 'Training code', value: opennessText(open.code) },
    { label: 'Training data', value: opennessText(open.data) },
    { label: 'Licence', value: record.license },
    { label: 'Takes', value: modalityText(record.modalitiesIn) },
    { label: 'Gives', value: modalityText(record.modalitiesOut) },
    {
      label: 'Context',
      value:
        record.contextWindow === undefined
          ? undefined
          : `${shortAmount(record.contextWindow)} tokens`,
    },
    { label: 'Training data up to', value: record.trainingCutoff },
    {
      label: baseModel ? labelOf(baseRelation, baseModel.relation) : 'Base',
      value: baseModel && modelLink(site, baseModel.id),
    },
    { label: 'Predecessor', value: predecessor && modelLink(site, predecessor) },
    { label: 'Trained on', value: trainedOn?.map((id) => benchmarkName(site, id)).join(', ') },
    { label: 'Notes', value: record.notes },
  ]);
}

function parameterFact({ parametersTotal, parametersActive }: Model): string {
  const total = parameterText(parametersTotal);
  const hasActive = typeof parametersActive === 'number' && parametersActive !== parametersTotal;
  return hasActive ? `${total}, ${parameterText(parametersActive)} active` : total;
}

/** Labels of modalities; that others are unknown says nothing beside those that are known. */
function modalityText(modalities: Model['modalitiesIn']): string {
  const known = modalities.filter((one) => one !== 'unknown');
  return known.map((one) => labelOf(modality, one)).join(', ') || 'unknown';
}

function opennessText(value: Model['openness']['weights']): string {
  return value === 'unknown' ? value : labelOf(openness, value);
}

function modelLink(site: Site, id: string): Content {
  return site.registry.models.has(id)
    ? html`<a href="${site.links.model(id)}">${modelName(site, id)}</a>`
    : id;
}

function resultSection(site: Site, id: string): Html {
  const placements = placementsOf(site, id);
  const benchmarks = new Set(placements.map(({ leaderboard }) => leaderboard.benchmark)).size;
  if (placements.length === 0)
    return section('results', 'Results', html`<p class="unknown">There is no result yet.</p>`);
  return section(
    'results',
    'Results',
    html`<p class="note">${counted(placements.length, 'row')} on ${counted(benchmarks, 'benchmark')}. A ring marks what the maker measured itself, a dot what others measured; both stay apart.</p>`,
    placementTable(site, id, placements),
  );
}

function partsSection(site: Site, { components }: Model): Html {
  if (components === undefined) return nothing;
  const items = components.map(({ role, model, name, configuration, revision }) => {
    const what = model === undefined ? (name ?? 'unknown') : modelLink(site, model);
    return html`${role}: ${what}${[configuration, revision].filter(Boolean).map((detail) => html`, ${detail}`)}`;
  });
  return section('components', 'Models inside', textList(items));
}

function configurationSection({ configurations }: Model): Html {
  if (configurations === undefined) return nothing;
  const items = configurations.map(({ name, settings }) => {
    const list = settings.map((setting) => `${setting.name} ${setting.value}`).join(', ');
    return html`<strong>${name}</strong>${list !== '' && `: ${list}`}`;
  });
  return section('configurations', 'Configurations', textList(items));
}

function revisionSection({ revisions }: Model): Html {
  if (revisions === undefined) return nothing;
  const head = html`<tr><th scope="col" class="pin">Revision</th><th scope="col">Kind</th><th scope="col">Released</th><th scope="col" class="n">Step</th></tr>`;
  const rows = revisions.map(
    ({ id, kind, released, step }) =>
      html`<tr><th scope="row" class="pin">${id}</th><td>${labelOf(revisionKind, kind)}</td><td class="date">${released}</td><td class="n">${step ?? '–'}</td></tr>`,
  );
  return section('revisions', 'Revisions', scrollTable('Revisions', head, rows));
}

function familySection(site: Site, { id, record }: Filed<Model>): Html {
  if (record.family === undefined) return nothing;
  const maker = id.slice(0, id.indexOf('/'));
  const members = (site.index.modelsByOrganization.get(maker) ?? []).filter(
    (other) => other !== id && site.registry.models.get(other)?.record.family === record.family,
  );
  if (members.length === 0) return nothing;
  return section(
    'family',
    `Family ${record.family}`,
    html`<ul class="columns">${members.map((member) => html`<li>${modelLink(site, member)}</li>`)}</ul>`,
  );
}

function priceSection({ prices }: Model): Html {
  if (prices === undefined) return nothing;
  const head = html`<tr><th scope="col" class="pin">Provider</th><th scope="col" class="n">Input</th><th scope="col" class="n">Output</th><th scope="col">As of</th><th scope="col">Source</th></tr>`;
  const rows = prices.map(
    ({ provider, input, output, date, source }) =>
      html`<tr><th scope="row" class="pin">${provider}</th><td class="n">$${input}</td><td class="n">$${output}</td><td class="date">${date}</td><td>${outsideLink(source)}</td></tr>`,
  );
  return section('prices', 'Prices per million tokens', scrollTable('Prices', head, rows));
}

function linkFacts({ links, aliases, distinctFrom }: Model): Html {
  const names = { homepage: 'Home page', card: 'Model card', paper: 'Paper', weights: 'Weights' };
  const { homepage, card, paper, weights } = links ?? {};
  const addresses = { homepage, card, paper, weights };
  const shown = (Object.keys(names) as (keyof typeof names)[]).map((key): Fact => {
    const url = addresses[key];
    return { label: names[key], value: url === undefined ? undefined : outsideLink(url) };
  });
  return factList(
    knownFacts([
      ...shown,
      {
        label: 'Also known as',
        value: [...new Set((aliases ?? []).map(({ name }) => name))].join(', ') || undefined,
      },
      {
        label: 'Not to be confused with',
        value: textList((distinctFrom ?? []).map(({ model, reason }) => `${model}: ${reason}`)),
      },
    ]),
  );
}
