import { type DotRow, dotIntervalChart } from '../charts/dot-interval-chart.ts';
import { effectiveDate } from '../leaderboard/effective-date.ts';
import { formatValue, unitHeading } from '../leaderboard/format-value.ts';
import type { FiledResult } from '../records/registry.ts';
import { apartWords } from './apart-words.ts';
import { boundsText } from './bounds.ts';
import { counted } from './counted.ts';
import { crumbs } from './crumbs.ts';
import { distinctParts } from './distinct-parts.ts';
import type { FilledPage } from './filled-page.ts';
import { type Content, type Html, html, nothing, trusted } from './html.ts';
import { type MeasuredValue, measuredValues, type Status } from './measured-values.ts';
import { referenceLines } from './references.ts';
import { configurationName, partyOf, shortRevision, variantName } from './row-labels.ts';
import { scrollTable, section } from './section.ts';
import { benchmarkName, mainLeaderboard, modelName, organizationName, type Site } from './site.ts';
import { tickText } from './tick-text.ts';
import { trainingSection, trainingStep } from './training-chart.ts';
import { trustWords } from './trust-words.ts';

/** The page of every model on every benchmark that it has results on, in the order of ids. */
export function* standingPages(site: Site): Generator<FilledPage> {
  for (const [model, results] of site.index.byModel) {
    for (const [benchmark, here] of Map.groupBy(results, (result) => result.benchmark))
      yield standingPage(site, model, benchmark, here);
  }
}

/** All results of one model on one benchmark, side by side: the address behind badges. */
export function standingPage(
  site: Site,
  model: string,
  benchmark: string,
  results: readonly FiledResult[],
): FilledPage {
  const title = `${modelName(site, model)} on ${benchmarkName(site, benchmark)}`;
  const values = measuredValues(site, results);
  const earlier = values.filter((value) => isEarlier(site, value));
  const standing = values.filter((value) => !earlier.includes(value));
  return {
    title,
    description: `${title}: ${counted(results.length, 'result')}, with the rank of each, who measured it and how.`,
    path: `models/${model}/${benchmark}`,
    body: html`${trail(site, model)}
<header class="head"><h1>${title}</h1><p class="lead">${leadText(site, benchmark, values)}</p></header>
${chart(site, benchmark, title, values)}
${trainingSection(site, title, values)}
${section('results', 'Results', valueTable(site, standing, 'Results'), earlierTable(site, earlier))}`,
  };
}

function trail(site: Site, model: string): Html {
  const maker = model.slice(0, model.indexOf('/'));
  return crumbs([
    { name: 'Models', href: site.links.page('models') },
    { name: organizationName(site, maker), href: site.links.organization(maker) },
    { name: modelName(site, model), href: site.links.model(model) },
  ]);
}

function leadText(site: Site, benchmark: string, values: readonly MeasuredValue[]): Html {
  const parties = new Set(values.map(({ result }) => result.record.evaluator.organization)).size;
  const card = html`<a href="${site.links.benchmark(benchmark)}">${benchmarkName(site, benchmark)}</a>`;
  return html`${counted(values.length, 'result')} from ${counted(parties, 'evaluator')}. What the number means, and how others do: ${card}.`;
}

/** More rows than this are not seen at once. */
const MOST = 24;

/** Every value on one axis, as far as they are in one unit; earlier checkpoints have a chart of their own. */
function chart(
  site: Site,
  benchmark: string,
  title: string,
  values: readonly MeasuredValue[],
): Html {
  const board = mainLeaderboard(site, benchmark);
  const [main] = board?.columns ?? [];
  const rows = values
    .filter((value) => isShown(site, value) && value.measure.unit === main?.unit)
    .flatMap((value) => dotRow(site, value) ?? []);
  if (board === undefined || main === undefined || rows.length < 2) return nothing;
  const sign = main.direction === 'lower' ? -1 : 1;
  const shown = rows.sort((a, b) => sign * (b.value - a.value)).slice(0, MOST);
  const { shared, own } = distinctParts(shown.map(({ setup }) => setup));
  const svg = dotIntervalChart({
    id: 'chart',
    title,
    description: `${counted(shown.length, 'value')} from ${formatValue(shown.at(-1)?.value ?? 0, main)} to ${formatValue(shown[0]?.value ?? 0, main)} ${unitHeading(main)}; each is in the table below.`,
    rows: shown.map((row, at) => ({
      ...row,
      label: [row.label, ...(own[at] ?? [])].join(' · '),
    })),
    references: referenceLines(board),
    format: (value) => tickText(value, main),
  });
  const rest = rows.length - shown.length;
  return html`<figure>${trusted(svg)}<figcaption>A dot was measured by others, a ring by the maker; the line is the 95 % interval, where one is known. ${settingsText(shared)}${rest > 0 && ` ${counted(rest, 'more value')} in the table.`}</figcaption></figure>`;
}

/** What all rows have in common stands here once, so that their labels have room for what differs. */
function settingsText(shared: readonly string[]): string {
  return shared.length === 0
    ? 'Settings differ between rows.'
    : `Common to all rows: ${shared.join(', ')}.`;
}

/** A row with its party as the label, and its setup in parts. */
interface SetupRow extends DotRow {
  readonly setup: readonly string[];
}

function isShown(site: Site, value: MeasuredValue): boolean {
  return value.status !== 'withdrawn' && !isEarlier(site, value);
}

/** Whether it measured a checkpoint after which a later one stands. */
function isEarlier(site: Site, { status, result }: MeasuredValue): boolean {
  return status === 'other' && trainingStep(site, result) !== undefined;
}

function earlierTable(site: Site, values: readonly MeasuredValue[]): Html {
  if (values.length === 0) return nothing;
  return html`<details class="fold"><summary>Earlier checkpoints: ${counted(values.length, 'result')}</summary>${valueTable(site, values, 'Earlier checkpoints')}</details>`;
}

function dotRow(site: Site, { result, cell, measure }: MeasuredValue): SetupRow | undefined {
  if (cell?.value === null || cell?.value === undefined) return undefined;
  const party = partyOf(site, result);
  return {
    value: cell.value,
    lower: cell.interval?.lower,
    upper: cell.interval?.upper,
    hollow: party.isMaker,
    label: party.name,
    setup: setupOf(site, result)
      .reverse()
      .flatMap((part) => part.split(', ')),
    text: formatValue(cell.value, measure),
  };
}

/** Protocol, configuration, variant and revision, as far as they are known. */
function setupOf(site: Site, { benchmark, model, record }: FiledResult): string[] {
  const card = site.registry.benchmarks.get(benchmark)?.record;
  const { version: versionId, protocol: protocolId, variant = '' } = record.benchmark;
  const version = card?.versions.find(({ id }) => id === versionId);
  const protocol = version?.protocols.find(({ id }) => id === protocolId);
  const several = (card?.versions.length ?? 1) > 1;
  const conditions = [
    several && versionId !== 'unknown' ? (version?.name ?? versionId) : '',
    versionId === 'unknown' && protocolId !== 'unknown' ? 'version not stated' : '',
    protocol?.name ?? (protocolId === 'unknown' ? 'conditions not stated' : protocolId),
  ]
    .filter(Boolean)
    .join(', ');
  return [
    conditions,
    configurationName(site, model, record.configuration ?? ''),
    protocol ? variantName(protocol, variant) : variant,
    record.revision === 'unknown' ? '' : shortRevision(record.revision),
  ].filter((part, position) => position === 0 || part !== '');
}

function valueTable(site: Site, values: readonly MeasuredValue[], label: string): Html {
  const head = html`<tr><th scope="col" class="pin">Measured by</th><th scope="col" class="n">Value</th><th scope="col" class="bounds" data-sort="off">95 % interval</th><th scope="col" class="n">Rank</th><th scope="col">Setup</th><th scope="col">Trust</th><th scope="col">Date</th><th scope="col">Status</th></tr>`;
  return scrollTable(
    label,
    head,
    values.map((value) => valueRow(site, value)),
  );
}

function valueRow(site: Site, value: MeasuredValue): Html {
  const { result, cell, measure, row, status } = value;
  const party = partyOf(site, result);
  const number =
    cell?.value === null || cell?.value === undefined
      ? 'parts only'
      : formatValue(cell.value, measure);
  return html`<tr><th scope="row" class="pin">${party.name} <span class="${party.isMaker ? 'tag maker' : 'tag'}">${party.relation}</span></th>
<td class="n main"><a href="${site.links.result(result.id)}">${number}</a> <small>${unitHeading(measure)}</small></td>
<td class="bounds">${cell && boundsText(cell, measure)}</td><td class="n">${rankText(value)}</td><td class="setup">${setupOf(site, result).join(', ')}</td><td>${row && status === 'stands' ? trustWords[row.trust].label : '–'}</td><td class="date">${effectiveDate(result.record)}</td><td>${STATUS[status]}</td></tr>`;
}

function rankText({ row, leaderboard, status }: MeasuredValue): Content {
  if (status !== 'stands' || row === undefined) return '–';
  if (row.rank !== null) return html`${row.rank} <small>of ${leaderboard?.ranked.length}</small>`;
  return html`<small>${row.apart === null ? '–' : apartWords[row.apart].short}</small>`;
}

const STATUS: Readonly<Record<Status, string>> = {
  stands: 'stands',
  other: 'another result stands',
  nowhere: 'in no leaderboard',
  superseded: 'superseded',
  withdrawn: 'withdrawn',
};
