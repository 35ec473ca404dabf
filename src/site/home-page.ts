import { effectiveDate } from '../leaderboard/effective-date.ts';
import { formatValue, unitHeading } from '../leaderboard/format-value.ts';
import type { Filed, FiledResult } from '../records/registry.ts';
import type { Benchmark } from '../records/shapes.ts';
import { domain, labelOf } from '../records/terms.ts';
import { counted, grouped } from './counted.ts';
import { disagreementSection } from './disagreements.ts';
import { type Content, type Html, html, nothing } from './html.ts';
import { measuredValues } from './measured-values.ts';
import { missingFigures } from './missing-figures.ts';
import { section } from './section.ts';
import {
  benchmarkName,
  mainLeaderboard,
  modelName,
  organizationName,
  resultsOf,
  type Site,
} from './site.ts';
import { suitesOverview } from './suites-overview.ts';

/** The body of the home page: what is here, at once, and the ways in. */
export function homePage(site: Site): Html {
  return html`${opening(site)}${waysIn(site)}${suitesOverview(site)}${domainSection(site)}${disagreementSection(site)}${missingSection(site)}${newestSection(site)}`;
}

function opening({ registry, index, links }: Site): Html {
  const figures: readonly (readonly [number, string, string])[] = [
    [registry.results.size, 'results', ''],
    [registry.models.size, 'models and systems', links.page('models')],
    [registry.benchmarks.size, 'benchmarks', links.page('benchmarks')],
    [index.byEvaluator.size, 'evaluators', ''],
  ];
  return html`<header class="opening"><h1>What may be concluded from AI evaluations, and what may not</h1>
<p class="lead">A registry of evaluation results, kept in git. Every number opens the run or the source behind it; ties are shown as ties; what is missing is never averaged away.</p>
<dl class="figures">${figures.map(([count, label, href]) => html`<div><dt>${href === '' ? label : html`<a href="${href}">${label}</a>`}</dt><dd>${grouped(count)}</dd></div>`)}</dl></header>`;
}

function waysIn({ links }: Site): Html {
  const ways: readonly (readonly [string, string, string])[] = [
    ['Find a benchmark', 'By domain, input, language or words.', links.page('benchmarks')],
    ['Look up a model', 'All that is known about it, whoever measured it.', links.page('models')],
    ['Search', 'Names, aliases and words; on every page by the key /.', links.page('search')],
    ['Submit a result', 'One JSON file, one pull request.', links.page('submit')],
    [
      'Link a result',
      'From a model card or a paper: every result has a lasting address and a citation.',
      `${links.page('guide/reading')}#link-a-result`,
    ],
    ['Read the method', 'How ranks, intervals and trust come about.', links.page('guide/methods')],
  ];
  return html`<nav class="ways" aria-label="Ways in"><ul>${ways.map(([title, text, href]) => html`<li><a href="${href}">${title}</a><p>${text}</p></li>`)}</ul></nav>`;
}

/** Benchmarks shown for each domain: those with the most results. */
const SHOWN = 4;

function domainSection(site: Site): Html {
  const byDomain = Map.groupBy(
    site.registry.benchmarks.values(),
    ({ record }) => record.domains[0] ?? 'general',
  );
  const groups = [...byDomain]
    .map(([name, members]) => ({ name, members, results: weight(site, members) }))
    .sort((a, b) => b.results - a.results || (a.name < b.name ? -1 : 1));
  const bare = groups.filter(({ results }) => results === 0);
  return section(
    'domains',
    'By domain',
    html`<div class="domains">${groups.filter(({ results }) => results > 0).map(({ name, members }) => domainBlock(site, name, members))}</div>`,
    bare.length > 0 &&
      html`<p class="note">Benchmarks, but no results yet: ${bare.map(({ name }, at) => html`${at > 0 && ', '}<a href="${domainAddress(site, name)}">${labelOf(domain, name)}</a>`)}. <a href="${site.links.page('coverage')}">What is missing</a></p>`,
  );
}

function domainAddress({ links }: Site, name: string): string {
  return `${links.page('benchmarks')}?domain=${name}`;
}

function weight(site: Site, benchmarks: readonly Filed<Benchmark>[]): number {
  return benchmarks.reduce((sum, benchmark) => sum + resultsOf(site, benchmark).length, 0);
}

function domainBlock(site: Site, name: string, members: readonly Filed<Benchmark>[]): Html {
  const ordered = [...members].sort(
    (a, b) => resultsOf(site, b).length - resultsOf(site, a).length || (a.id < b.id ? -1 : 1),
  );
  const shown = ordered.filter(({ id }) => site.index.byBenchmark.has(id)).slice(0, SHOWN);
  const rest = ordered.length - shown.length;
  const href = domainAddress(site, name);
  return html`<div class="domain"><h3>${labelOf(domain, name)}</h3><ul>${shown.map((benchmark) => html`<li>${benchmarkLine(site, benchmark)}</li>`)}</ul>${rest > 0 && html`<p><a href="${href}">${counted(rest, 'more', 'more')}</a></p>`}</div>`;
}

/** A benchmark with its best row: one where the evidence names one, else the number of those that may be first. */
function benchmarkLine(site: Site, { id, record }: Filed<Benchmark>): Html {
  const count = site.index.byBenchmark.get(id)?.length ?? 0;
  return html`<a href="${site.links.benchmark(id)}">${record.shortName ?? record.name}</a> <small>${counted(count, 'result')}</small>${bestRow(site, id)}`;
}

function bestRow(site: Site, id: string): Content {
  const board = mainLeaderboard(site, id);
  const [main] = board?.columns ?? [];
  const [first] = board?.ranked ?? [];
  if (
    board === undefined ||
    main === undefined ||
    first?.main.value === undefined ||
    first.main.value === null
  )
    return nothing;
  const leaders = board.separation?.leaders.length ?? 0;
  const isKnown = (board.separation?.compared ?? 0) > 1;
  const others =
    leaders > 1 ? html` <i>and ${counted(leaders - 1, 'other')} may be first</i>` : nothing;
  const tied = isKnown ? others : html` <i>best reported, no interval</i>`;
  return html`<p>${formatValue(first.main.value, main)} <small>${unitHeading(main)}</small> ${modelName(site, first.model)}${tied}</p>`;
}

function missingSection(site: Site): Html {
  return section(
    'missing',
    'What is missing',
    missingFigures(site),
    html`<p><a href="${site.links.page('quality')}">Every fact that is missing, how often and where</a></p>`,
  );
}

/** The newest results, one of a model on a benchmark: many runs of one thing are one piece of news. */
function newestSection(site: Site): Html {
  const ordered = [...site.registry.results.values()]
    .filter(hasDate)
    .filter(hasScore)
    .sort(byNewest);
  const firsts = Map.groupBy(ordered, ({ model, benchmark }) => `${model}/${benchmark}`);
  const newest = [...firsts.values()].flatMap(([first]) => first ?? []).slice(0, 10);
  return section(
    'newest',
    'Newest results',
    html`<ul class="newest">${newest.map((result) => html`<li>${newestLine(site, result)}</li>`)}</ul>
<p><a href="${site.links.page('changes')}">All changes</a></p>`,
  );
}

/** The day on which a record came in says nothing about the age of the result. */
function hasDate({ record }: FiledResult): boolean {
  return effectiveDate(record) !== record.added || record.source.published === record.added;
}

/** A result that only states what a run cost opens a page without a number. */
function hasScore({ record }: FiledResult): boolean {
  return record.scores.length > 0;
}

function byNewest(a: FiledResult, b: FiledResult): number {
  const [one, other] = [effectiveDate(a.record), effectiveDate(b.record)];
  return one < other ? 1 : one > other ? -1 : a.id < b.id ? -1 : 1;
}

function newestLine(site: Site, result: FiledResult): Html {
  const [value] = measuredValues(site, [result]);
  const number = value?.cell?.value;
  const evaluator = organizationName(site, result.record.evaluator.organization);
  return html`<time datetime="${effectiveDate(result.record)}">${effectiveDate(result.record)}</time> <a href="${site.links.result(result.id)}">${modelName(site, result.model)} on ${benchmarkName(site, result.benchmark)}</a>${value && typeof number === 'number' && html` <strong>${formatValue(number, value.measure)}</strong>`} <small>${evaluator}</small>`;
}
