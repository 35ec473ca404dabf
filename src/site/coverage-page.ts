import type { Benchmark, Result } from '../records/shapes.ts';
import { domain, labelOf, modality } from '../records/terms.ts';
import { grouped } from './counted.ts';
import { type Html, html } from './html.ts';
import { scrollTable, section } from './section.ts';
import { resultsOf, type Site } from './site.ts';

/** The body of the coverage page: where there are benchmarks and results, where there are none, and what is missing. */
export function coveragePage(site: Site): Html {
  return html`<header class="head"><h1>Coverage</h1>
<p class="lead">Where this registry has benchmarks and results, where it has none, and what its records leave open.</p></header>
${domainTable(site)}${missingTable(site)}${cardTable(site)}`;
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

/** What a result should say, and whether it does. */
const RESULT_QUESTIONS: readonly (readonly [string, (result: Result) => boolean])[] = [
  ['The number of samples', ({ scores }) => scores.some(({ n }) => n !== undefined)],
  [
    'An uncertainty',
    ({ scores }) =>
      scores.some(({ uncertainty, n }) => uncertainty !== undefined || n !== undefined),
  ],
  ['Scores of single samples', ({ evidence }) => evidence !== undefined],
  [
    'The harness and its version',
    ({ runs }) => runs?.some(({ harness }) => harness.version !== 'unknown') ?? false,
  ],
  ['The exact command', ({ runs }) => runs?.some(({ command }) => command !== undefined) ?? false],
  [
    'Settings of the run',
    ({ runs }) => runs?.some(({ settings }) => settings !== undefined) ?? false,
  ],
  [
    'The version and the protocol',
    ({ benchmark }) => benchmark.version !== 'unknown' && benchmark.protocol !== 'unknown',
  ],
  ['The revision of the model', ({ revision }) => revision !== 'unknown'],
  ['Who ran it', ({ evaluator }) => evaluator.relationship !== 'unknown'],
  ['When it was published', ({ source }) => source.published !== 'unknown'],
  ['Whether it repeats another number', ({ source }) => source.quotes !== 'unknown'],
  [
    'Whether the model saw the test items',
    ({ contamination }) => contamination.trainedOnTest !== 'unknown',
  ],
  ['What it cost', ({ usage }) => usage?.cost !== undefined],
];

/** What a card should say, and whether it does. */
const CARD_QUESTIONS: readonly (readonly [string, (card: Benchmark) => boolean])[] = [
  ['How people do', ({ humanBaseline }) => humanBaseline !== 'unknown'],
  [
    'What guessing gives',
    ({ versions }) =>
      versions.some(({ metrics }) => metrics.some(({ floor }) => floor !== undefined)),
  ],
  ['The number of items', ({ versions }) => versions.some(({ data }) => data.size !== 'unknown')],
  ['The licence of the data', ({ licenseData }) => licenseData !== 'unknown'],
  [
    'Since when its items are public',
    ({ contamination }) => contamination.publicSince !== 'unknown',
  ],
  ['How to run it', ({ run }) => (run?.length ?? 0) > 0],
  ['What it does not measure', ({ purpose }) => purpose.doesNotMeasure !== 'unknown'],
  [
    'Agreement of the metric with people',
    ({ validation }) => validation?.humanAgreement !== undefined,
  ],
];

function missingTable({ registry }: Site): Html {
  const results = [...registry.results.values()].map(({ record }) => record);
  return section(
    'results',
    'What results state',
    html`<p class="note">Of ${grouped(results.length)} results. What a source does not say is unknown, which is not no.</p>`,
    shareTable('What results state', results, RESULT_QUESTIONS),
  );
}

function cardTable({ registry }: Site): Html {
  const cards = [...registry.benchmarks.values()].map(({ record }) => record);
  return section(
    'cards',
    'What cards state',
    html`<p class="note">Of ${grouped(cards.length)} benchmarks.</p>`,
    shareTable('What cards state', cards, CARD_QUESTIONS),
  );
}

function shareTable<Shape>(
  label: string,
  records: readonly Shape[],
  questions: readonly (readonly [string, (record: Shape) => boolean])[],
): Html {
  const head = html`<tr><th scope="col" class="pin">Fact</th><th scope="col" class="n">Stated</th><th scope="col" class="n">Missing</th><th scope="col" class="n">Share stated</th><th scope="col" class="bar" data-sort="off"><span class="sr">Share as a bar</span></th></tr>`;
  const rows = questions.map(([question, isStated]) => {
    const stated = records.filter(isStated).length;
    const share = records.length === 0 ? 0 : (100 * stated) / records.length;
    return html`<tr><th scope="row" class="pin">${question}</th><td class="n">${grouped(stated)}</td><td class="n">${grouped(records.length - stated)}</td><td class="n">${share.toFixed(0)} %</td><td class="bar"><svg aria-hidden="true"><rect width="100%" height="100%"/><rect class="share" width="${share.toFixed(1)}%" height="100%"/></svg></td></tr>`;
  });
  return scrollTable(label, head, rows);
}
