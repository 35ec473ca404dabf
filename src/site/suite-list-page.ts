import type { SuiteLeaderboard } from '../leaderboard/suite-leaderboard.ts';
import { counted } from './counted.ts';
import { type Html, html } from './html.ts';
import { modelName, type Site } from './site.ts';

/** The body of the list of suites, with the use cases for which the registry has no sound one. */
export function suiteListPage(site: Site, boards: readonly SuiteLeaderboard[]): Html {
  return html`<header class="head"><h1>Suites</h1><p class="lead">Declared sets of benchmarks for a use case. A row counts only if it has every member, measured under the same version and protocol.</p></header>
<ul class="cards">${boards.map((board) => suiteItem(site, board))}</ul>
<section><h2 id="absent">Use cases without a suite</h2>
<p>For these the registry has too few models with every member measured alike, so a suite would rank an accident of what was reported:</p>
<ul>${absent.map(([useCase, why]) => html`<li><strong>${useCase}</strong>: ${why}</li>`)}</ul></section>`;
}

function suiteItem(
  site: Site,
  { suite, card, version, ranked, separation }: SuiteLeaderboard,
): Html {
  const [best] = ranked;
  const leaders = separation?.leaders.length ?? 0;
  const first =
    best &&
    html`<br>${modelName(site, best.model)}${leaders > 1 ? ` and ${leaders - 1} others may be first` : ' is first by its score'}`;
  return html`<li><h2><a href="${site.links.suite(suite)}">${card.name}</a></h2><p>${card.summary}</p><p class="note">${counted(version.members.length, 'member')}, ${counted(ranked.length, 'complete row')}${first}</p></li>`;
}

const absent = [
  [
    'Software agents',
    'SWE-bench, tau2-bench and Terminal-Bench share almost no system measured under one protocol.',
  ],
  ['Long documents', 'RULER, LongBench and MRCR report different models.'],
  ['Vision', 'only MMMU has a board with many models; one benchmark is no suite.'],
  [
    'Small open models',
    'a suite does not select rows by size; sort the rows of General knowledge and reasoning, whose models are open, and see their parameters on their pages.',
  ],
] as const;
