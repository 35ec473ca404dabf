import type { FiledResult } from '../records/registry.ts';
import { cardQuestions } from './card-questions.ts';
import { counted, grouped } from './counted.ts';
import { type Content, type Html, html } from './html.ts';
import { modelQuestions } from './model-questions.ts';
import { type Gap, gapsOf, type Place, percent, placesOf, shareMissing } from './quality-gaps.ts';
import { publisherTable } from './quality-publishers.ts';
import { resultQuestions } from './result-questions.ts';
import { section } from './section.ts';
import { benchmarkName, modelName, type Site } from './site.ts';

/** The body of the data-quality page: what records leave open, how often, and where. */
export function qualityPage(site: Site): Html {
  const { results, models, benchmarks } = site.registry;
  return html`<header class="head"><h1>What is missing</h1>
<p class="lead">What the records of this registry leave open, how often, and where it is missing most.</p></header>
<p>A record says what its source says, and <em>unknown</em> where the source says nothing. Unknown is no fault of the record, and it is not no: it says only what cannot be concluded. Where a fact cannot apply, such as a number of parameters of an application, the record is not counted. Open a line to see where it is missing; if you know a source, <a href="${site.links.page('submit')}">send it</a>.</p>
${section(
  'results',
  'Results',
  note(results.size, 'result', 'Benchmarks with the most such results stand first.'),
  gapList('result', gapsOf([...results.values()], resultQuestions(site.registry)), (gap) =>
    benchmarkPlaces(site, gap),
  ),
)}
${section(
  'models',
  'Models',
  note(
    models.size,
    'model or system',
    'Those with the most results stand first.',
    'models and systems',
  ),
  gapList('model', gapsOf([...models.values()], modelQuestions), (gap) =>
    ownPlaces(
      gap,
      site.index.byModel,
      (id) => html`<a href="${site.links.model(id)}">${modelName(site, id)}</a>`,
    ),
  ),
)}
${section(
  'benchmarks',
  'Benchmarks',
  note(benchmarks.size, 'benchmark', 'Those with the most results stand first.'),
  gapList('benchmark', gapsOf([...benchmarks.values()], cardQuestions), (gap) =>
    ownPlaces(gap, site.index.byBenchmark, (id) => benchmarkLink(site, id)),
  ),
)}
${section('publishers', 'By publisher', publisherTable(site))}`;
}

function note(count: number, one: string, order: string, many?: string): Html {
  return html`<p class="note">Of ${counted(count, one, many)}; the largest share first. ${order}</p>`;
}

/** More links than this are no longer read. */
const MOST = 20;

/** The lines of one kind of record; a line opens to what cannot be said without the fact, and to where it is missing. */
function gapList<Of>(
  kind: string,
  gaps: readonly Gap<Of>[],
  placesIn: (gap: Gap<Of>) => readonly Content[],
): Html {
  return html`<div class="gaps">${gaps.map((gap) => gapLine(kind, gap, placesIn(gap)))}</div>`;
}

function gapLine<Of>(kind: string, gap: Gap<Of>, places: readonly Content[]): Html {
  const { question, missing, asked } = gap;
  const share = 100 * shareMissing(gap);
  const rest = places.length - MOST;
  return html`<details id="${kind}-${question.id}"><summary><span class="fact">${question.fact}</span><span class="share">${percent(gap)}</span><span class="count">${grouped(missing.length)} of ${grouped(asked.length)}</span><svg aria-hidden="true"><rect width="100%" height="100%"/><rect class="missing" width="${share.toFixed(1)}%" height="100%"/></svg></summary>
<p>${question.without}</p>${places.length > 0 && html`<ul>${places.slice(0, MOST).map((place) => html`<li>${place}</li>`)}</ul>`}${rest > 0 && html`<p class="note">And ${grouped(rest)} more.</p>`}</details>`;
}

function benchmarkPlaces(site: Site, gap: Gap<FiledResult>): Content[] {
  return placesOf(gap, ({ benchmark }) => benchmark).map(
    (place) => html`${benchmarkLink(site, place.id)} <small>${placeText(place)}</small>`,
  );
}

function placeText({ missing, asked }: Place): string {
  return missing === asked ? `all ${grouped(asked)}` : `${grouped(missing)} of ${grouped(asked)}`;
}

function benchmarkLink(site: Site, id: string): Html {
  return html`<a href="${site.links.benchmark(id)}">${benchmarkName(site, id)}</a>`;
}

/** The records themselves, those with the most results first: there a fact would help most readers. */
function ownPlaces<Of extends { readonly id: string }>(
  { missing }: Gap<Of>,
  results: ReadonlyMap<string, readonly unknown[]>,
  link: (id: string) => Html,
): Content[] {
  const weight = (id: string) => results.get(id)?.length ?? 0;
  return missing
    .map(({ id }) => id)
    .sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
    .map((id) => html`${link(id)} <small>${counted(weight(id), 'result')}</small>`);
}
