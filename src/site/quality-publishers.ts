import type { FiledResult } from '../records/registry.ts';
import { grouped } from './counted.ts';
import { type Content, type Html, html } from './html.ts';
import type { Question } from './quality-gaps.ts';
import { resultQuestions } from './result-questions.ts';
import { scrollTable } from './section.ts';
import type { Site } from './site.ts';

/** The questions that the table answers, by their ids, with a short heading for each. */
const COLUMNS: readonly (readonly [id: string, heading: string])[] = [
  ['items', 'Items'],
  ['uncertainty', 'Uncertainty'],
  ['conditions', 'Version and protocol'],
  ['settings', 'Settings'],
  ['evaluator', 'Who ran it'],
  ['published', 'Date'],
];

/** More publishers than this are summed up in a last row. */
const MOST = 40;

/** What the results of each publisher state, as shares: the one with the most results first. */
export function publisherTable(site: Site): Html {
  const groups = [...Map.groupBy(site.registry.results.values(), publisherOf)].sort(
    ([a, one], [b, other]) => other.length - one.length || (a < b ? -1 : 1),
  );
  const rest = groups.slice(MOST).flatMap(([, results]) => results);
  const questions = [conditionsQuestion, ...resultQuestions(site.registry)];
  const head = html`<tr><th scope="col" class="pin">Publisher</th><th scope="col" class="n">Results</th>${COLUMNS.map(([, heading]) => html`<th scope="col" class="n">${heading}</th>`)}</tr>`;
  const rows = groups
    .slice(0, MOST)
    .map(([name, results]) => row(publisherName(site, name), results, questions));
  return html`<p class="note">Who printed the number, which is often not who measured it. Share of the results that state each fact.</p>
${scrollTable('What results state, by publisher', head, [...rows, rest.length > 0 && row(`${grouped(groups.length - MOST)} others`, rest, questions)])}`;
}

function publisherOf({ record }: FiledResult): string {
  return record.source.publisher;
}

/** Without both, a result is not compared with others. */
const conditionsQuestion: Question<FiledResult> = {
  id: 'conditions',
  fact: 'Version and protocol',
  without: 'It is shown apart and not ranked.',
  isStated: ({ record: { benchmark } }) =>
    benchmark.version !== 'unknown' && benchmark.protocol !== 'unknown',
};

function row(
  name: Content,
  results: readonly FiledResult[],
  questions: readonly Question<FiledResult>[],
): Html {
  const cells = COLUMNS.map(([id]) => {
    const question = questions.find((one) => one.id === id);
    const stated = question === undefined ? 0 : results.filter(question.isStated).length;
    return shareCell(stated, results.length);
  });
  return html`<tr><th scope="row" class="pin">${name}</th><td class="n">${grouped(results.length)}</td>${cells}</tr>`;
}

function shareCell(stated: number, all: number): Html {
  if (stated === 0) return html`<td class="n none">0 %</td>`;
  const share = (100 * stated) / all;
  const text = share > 99 && share < 100 ? '> 99' : share < 1 ? '< 1' : share.toFixed(0);
  return html`<td class="n" data-value="${share.toFixed(2)}">${text} %</td>`;
}

/** A publisher is free text; where an organization bears that very name, it has a page. */
function publisherName({ registry, links }: Site, name: string): Content {
  for (const { id, record } of registry.organizations.values()) {
    if (record.name === name) return html`<a href="${links.organization(id)}">${name}</a>`;
  }
  return name;
}
