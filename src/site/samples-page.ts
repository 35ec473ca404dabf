import { histogram } from '../charts/histogram.ts';
import { shareStrip } from '../charts/share-strip.ts';
import type { Leaderboard } from '../leaderboard/leaderboard.ts';
import type { Row } from '../leaderboard/row.ts';
import type { SampleLine, SampleMatrix } from '../leaderboard/sample-matrix.ts';
import { counted } from './counted.ts';
import { crumbs } from './crumbs.ts';
import { type Html, html, nothing, trusted } from './html.ts';
import { qualifiersOf } from './row-labels.ts';
import { scrollTable, section } from './section.ts';
import { modelName, type Site } from './site.ts';

/** The page of the samples of one leaderboard. */
export interface SamplesPage {
  readonly board: Leaderboard;
  readonly matrix: SampleMatrix;
}

/** A page for each leaderboard on which two rows or more have evidence for the same samples. */
export function samplesPages(site: Site): SamplesPage[] {
  return [...site.sampleMatrices()].map(([board, matrix]) => ({ board, matrix }));
}

/** The way to the samples of a leaderboard; nothing where it has none. */
export function samplesLink(site: Site, board: Leaderboard): Html {
  const matrix = site.sampleMatrices().get(board);
  if (matrix === undefined) return nothing;
  return html`<p><a href="${addressOf(site, board)}">Sample by sample: ${counted(matrix.samples.length, 'sample')}, ${counted(matrix.rows.length, 'row')}</a></p>`;
}

/** The page's address below the base path, without slashes at its ends. */
export function samplesPath({ benchmark, version, protocol }: Leaderboard): string {
  return `benchmarks/${benchmark}/${version.id}/${protocol.id}/samples`;
}

function addressOf(site: Site, board: Leaderboard): string {
  return site.links.page(samplesPath(board));
}

/** The body of the page: how hard samples are, where rows differ, and which rows go wrong together. Ids only, never a text. */
export function samplesPage(site: Site, { board, matrix }: SamplesPage): Html {
  const { card, version, protocol, ranked } = board;
  const trail = [
    { name: 'Benchmarks', href: site.links.page('benchmarks') },
    { name: card.name, href: site.links.benchmark(board.benchmark) },
    {
      name: `${version.name ?? version.id}, ${protocol.name}`,
      href: site.links.leaderboard(board.benchmark, version.id, protocol.id),
    },
  ];
  return html`${crumbs(trail)}
<header class="head"><h1>${card.name}: sample by sample</h1><p class="lead">${counted(matrix.samples.length, 'sample')} that all of ${counted(matrix.rows.length, 'row')} have evidence for, of ${counted(ranked.length, 'ranked row')}. Samples are named by the ids of the evidence; their text is not here.</p></header>
${section('difficulty', 'How many rows solve how many samples', difficulty(matrix), byTask(matrix))}
${section('rows', 'Rows by samples', rowStrips(site, board, matrix))}
${section('extremes', 'Hardest and easiest samples', extremes(matrix))}
${alikeSection(site, board, matrix)}`;
}

function difficulty({ solvedBy, rows, samples }: SampleMatrix): Html {
  const none = solvedBy[0] ?? 0;
  const all = solvedBy.at(-1) ?? 0;
  const chart = histogram({
    title: 'Samples by the number of rows that solve them',
    description: `${none} of ${samples.length} samples are solved by no row, ${all} by all ${rows.length}.`,
    id: 'solved',
    counts: solvedBy,
    nameOf: (place) => (place === 1 ? '1 row' : `${place} rows`),
  });
  return html`<p><strong>${none}</strong> of ${counted(samples.length, 'sample')} are solved by no row and <strong>${all}</strong> by all: they do not tell these rows apart. A sample that no row solves may be hard, or its key may be wrong.</p><figure>${trusted(chart)}<figcaption>A bar for each number of rows, and how many samples so many rows solve. Where a sample has several attempts or grades, its mean over the rows is rounded.</figcaption></figure>`;
}

/** Nothing where there is one task only: the chart says the same. */
function byTask({ samples }: SampleMatrix): Html {
  const tasks = [...Map.groupBy(samples, ({ task }) => task)];
  if (tasks.length < 2) return nothing;
  const head = html`<tr><th scope="col" class="pin">Task</th><th scope="col" class="n">Samples</th><th scope="col" class="n">Solved by all</th><th scope="col" class="n">Solved by none</th><th scope="col" class="n">Mean <small>%</small></th></tr>`;
  const body = tasks
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([task, own]) =>
        html`<tr><th scope="row" class="pin">${task}</th><td class="n">${own.length}</td><td class="n">${own.filter(({ solved }) => solved === 1).length}</td><td class="n">${own.filter(({ solved }) => solved === 0).length}</td><td class="n">${percentOf(meanOf(own))}</td></tr>`,
    );
  return scrollTable('Difficulty by task', head, body);
}

function meanOf(lines: readonly SampleLine[]): number {
  return lines.reduce((sum, { solved }) => sum + solved, 0) / lines.length;
}

function percentOf(share: number): string {
  return (share * 100).toFixed(1);
}

/** The samples are drawn in so many groups: one by one they would be finer than a screen, and a large page. */
const GROUPS = 60;

function rowStrips(site: Site, board: Leaderboard, { rows, samples }: SampleMatrix): Html {
  const groups = Math.min(GROUPS, samples.length);
  const head = html`<tr><th scope="col" class="pin">Row</th><th scope="col" class="n">Solved <small>%</small></th><th scope="col" class="plot" data-sort="off">Easiest samples first</th></tr>`;
  const body = rows.map((row, place) => {
    const shares = sharesOf(samples, place, groups);
    const solved = samples.reduce((sum, { scores }) => sum + (scores[place] ?? 0), 0);
    return html`<tr><th scope="row" class="pin"><a href="${site.links.result(row.result.id)}">${nameOf(site, board, row)}</a></th><td class="n">${percentOf(solved / samples.length)}</td><td class="plot">${trusted(shareStrip(shares))}</td></tr>`;
  });
  return html`<p class="note">Each row's samples from the easiest to the hardest in ${groups} groups of about ${Math.round(samples.length / groups)}; the darker a group, the more of it the row solves. The share counts each sample once, so it may differ from a score that weighs tasks.</p>${scrollTable('Rows by samples', head, body)}`;
}

/** The share that one row solves in each group of samples, in their order. */
function sharesOf(samples: readonly SampleLine[], place: number, groups: number): number[] {
  return Array.from({ length: groups }, (_, group) => {
    const from = Math.floor((group * samples.length) / groups);
    const own = samples.slice(from, Math.floor(((group + 1) * samples.length) / groups));
    return own.reduce((sum, { scores }) => sum + (scores[place] ?? 0), 0) / own.length;
  });
}

const MOST_SHOWN = 20;

function extremes({ samples, rows }: SampleMatrix): Html {
  const hardest = samples.slice(-MOST_SHOWN).reverse();
  const easiest = samples.slice(0, MOST_SHOWN);
  return html`<h3>Hardest</h3>${sampleTable('Hardest samples', hardest, rows.length)}<h3>Easiest</h3>${sampleTable('Easiest samples', easiest, rows.length)}`;
}

function sampleTable(label: string, lines: readonly SampleLine[], rows: number): Html {
  const head = html`<tr><th scope="col" class="pin">Sample</th><th scope="col">Task</th><th scope="col" class="n">Solved by <small>of ${rows}</small></th></tr>`;
  const body = lines.map(
    ({ task, sample, solved }) =>
      html`<tr><th scope="row" class="pin"><code>${sample}</code></th><td>${task}</td><td class="n">${Number((solved * rows).toFixed(1))}</td></tr>`,
  );
  return scrollTable(label, head, body);
}

function alikeSection(site: Site, board: Leaderboard, { alike, rows }: SampleMatrix): Html {
  if (alike.length === 0) return nothing;
  const names = new Map(rows.map((row) => [row.key, nameOf(site, board, row)]));
  const head = html`<tr><th scope="col" class="pin">Rows</th><th scope="col" class="n">Agree <small>%</small></th><th scope="col" class="n">Expected <small>%</small></th><th scope="col" class="n">Consistency</th></tr>`;
  const body = alike.map(
    ({ a, b, observed, expected, consistency }) =>
      html`<tr><th scope="row" class="pin">${names.get(a)}<br>${names.get(b)}</th><td class="n">${percentOf(observed)}</td><td class="n">${percentOf(expected)}</td><td class="n">${consistency.toFixed(2)}</td></tr>`,
  );
  return section(
    'alike',
    'Rows that agree more than their scores explain',
    html`<p class="note">Both right or both wrong, against how often two independent rows with these scores would be: (agree − expected) / (1 − expected). Easy and hard samples make every pair agree somewhat, so compare pairs with each other: a pair far above the rest may share training data, a base model or a fault.</p>`,
    scrollTable('Rows that agree most', head, body),
  );
}

function nameOf(site: Site, board: Leaderboard, row: Row): Html {
  return html`${modelName(site, row.model)}${qualifiersOf(site, board, row).map((label) => html` <small>${label}</small>`)}`;
}
