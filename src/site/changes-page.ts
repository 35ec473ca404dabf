import type { FiledResult } from '../records/registry.ts';
import { counted } from './counted.ts';
import { type Html, html } from './html.ts';
import { benchmarkName, modelName, type Site } from './site.ts';

/** One line of the change log. */
interface Change {
  readonly date: string;
  readonly text: Html;
}

/** The body of the change log: what came, what was corrected, what was withdrawn or moved, newest first. */
export function changesPage(site: Site): Html {
  const days = [...Map.groupBy(allChanges(site), ({ date }) => date)].sort(([a], [b]) =>
    a < b ? 1 : -1,
  );
  return html`<header class="head"><h1>Changes</h1>
<p class="lead">What came into the registry, what was corrected and what was withdrawn. Nothing vanishes without a line here.</p></header>
${days.map(([date, changes]) => html`<section><h2 id="day-${date}">${date}</h2><ul>${changes.map(({ text }) => html`<li>${text}</li>`)}</ul></section>`)}`;
}

function allChanges(site: Site): Change[] {
  return [...newCards(site), ...newResults(site), ...withdrawals(site), ...moves(site)];
}

function newCards({ registry, links }: Site): Change[] {
  const cards = [...registry.benchmarks.values()].map(({ id, record }) => ({
    date: record.added,
    text: html`Benchmark <a href="${links.benchmark(id)}">${record.name}</a>`,
  }));
  const models = [...Map.groupBy(registry.models.values(), ({ record }) => record.added)].map(
    ([date, added]) => ({
      date,
      text: html`${counted(added.length, 'model or system', 'models and systems')}`,
    }),
  );
  return [...cards, ...models];
}

function newResults(site: Site): Change[] {
  const groups = Map.groupBy(
    site.registry.results.values(),
    ({ record, benchmark }) => `${record.added} ${benchmark}`,
  );
  return [...groups].map(([key, results]) => {
    const [date = '', benchmark = ''] = key.split(' ');
    const corrections = results.filter(({ record }) => record.supersedes !== undefined).length;
    return {
      date,
      text: html`${counted(results.length, 'result')} on <a href="${site.links.benchmark(benchmark)}">${benchmarkName(site, benchmark)}</a>${corrections > 0 && `, ${counted(corrections, 'correction')} among them`}`,
    };
  });
}

function withdrawals(site: Site): Change[] {
  return [...site.registry.results.values()].flatMap((result) => withdrawal(site, result) ?? []);
}

function withdrawal(
  site: Site,
  { id, model, benchmark, record: { withdrawn } }: FiledResult,
): Change | undefined {
  if (withdrawn === undefined) return undefined;
  return {
    date: withdrawn.date,
    text: html`Withdrawn: <a href="${site.links.result(id)}">${modelName(site, model)} on ${benchmarkName(site, benchmark)}</a>. ${withdrawn.reason}`,
  };
}

function moves({ registry }: Site): Change[] {
  return [...registry.moved.values()].map(({ id, record }) => ({
    date: record.date,
    text: html`Moved: ${id} to ${record.to}. ${record.reason}`,
  }));
}
