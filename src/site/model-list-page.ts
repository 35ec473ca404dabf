import type { Filed } from '../records/registry.ts';
import type { Model } from '../records/shapes.ts';
import { labelOf, modelKind, openness } from '../records/terms.ts';
import { parameterText } from './amounts.ts';
import { counted } from './counted.ts';
import { type Filter, filterForm } from './filter-form.ts';
import { type Html, html } from './html.ts';
import { organizationName, type Site } from './site.ts';

/** The body of the list of models: all of them, by organization. */
export function modelListPage(site: Site): Html {
  const models = [...site.registry.models.values()];
  return html`<header class="head"><h1>Models and systems</h1>
<p class="lead">What was measured. A system, such as an agent, names the models inside it.</p></header>
<filter-rows>${filterForm(FILTERS, counted(models.length, 'entry', 'entries'))}
<sortable-table class="scroll" role="region" tabindex="0" aria-label="Models and systems" addressed><table class="catalog" aria-label="Models and systems">
<thead><tr><th scope="col" class="pin" data-key="name">Model</th><th scope="col" class="n" data-key="results">Results</th><th scope="col" class="n" data-key="benchmarks">Benchmarks</th><th scope="col" data-key="weights">Weights</th><th scope="col" class="n" data-key="parameters">Parameters</th><th scope="col" data-key="released">Released</th></tr></thead>
<tbody>${models.map((model) => row(site, model))}</tbody></table></sortable-table></filter-rows>`;
}

const FILTERS: readonly Filter[] = [
  {
    name: 'kind',
    label: 'Kind',
    options: modelKind.terms.map(([value, label]) => ({ value, label })),
  },
  {
    name: 'weights',
    label: 'Weights',
    options: openness.terms.map(([value, label]) => ({ value, label })),
  },
];

function row(site: Site, { id, record }: Filed<Model>): Html {
  const maker = id.slice(0, id.indexOf('/'));
  const results = site.index.byModel.get(id) ?? [];
  const benchmarks = new Set(results.map(({ benchmark }) => benchmark)).size;
  const { kind, openness: open, parametersTotal, released } = record;
  return html`<tr data-kind="${kind}" data-weights="${open.weights}"><th scope="row" class="pin"><a href="${site.links.model(id)}">${record.name}</a>${kind === 'system' && html` <span class="tag">system</span>`}<small>${organizationName(site, maker)}</small></th>
<td class="n">${results.length}</td><td class="n">${benchmarks}</td><td>${quiet(labelOf(openness, open.weights).toLowerCase())}</td><td class="n"${sortAid(parametersTotal)}>${quiet(parameterText(parametersTotal))}</td><td class="date">${quiet(released)}</td></tr>`;
}

/** In long lists what is unknown is a dash: the same word hundreds of times would drown the facts. */
function quiet(text: string): string {
  return text === 'unknown' || text === 'notApplicable' ? '–' : text;
}

/** Shortened amounts sort by their number. */
function sortAid(parameters: Model['parametersTotal']): Html | false {
  return typeof parameters === 'number' && html` data-value="${parameters}"`;
}
