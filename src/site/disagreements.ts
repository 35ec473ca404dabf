import { axisOf } from '../charts/axis.ts';
import { marksStrip } from '../charts/interval-strip.ts';
import { type Disagreement, disagreementsOn } from '../leaderboard/disagreement.ts';
import { formatValue } from '../leaderboard/format-value.ts';
import { type Html, html, nothing, trusted } from './html.ts';
import { configurationName } from './row-labels.ts';
import { section } from './section.ts';
import { benchmarkName, modelName, organizationName, type Site } from './site.ts';

/** So many stand on the home page. */
const SHOWN = 8;

/**
 * The largest differences between parties that measured one model on one benchmark: those under stated conditions
 * first, since others may come from settings. Only shares are compared: spreads in different units have no common order.
 */
export function disagreementSection(site: Site): Html {
  const boards = [...site.leaderboards().values()].flat();
  const found = boards
    .filter(({ columns: [main] }) => main?.unit === 'proportion')
    .flatMap((board) => disagreementsOn(site.index, board))
    .sort(
      (a, b) =>
        Number(isStated(b)) - Number(isStated(a)) ||
        b.spread - a.spread ||
        (a.model < b.model ? -1 : 1),
    )
    .slice(0, SHOWN);
  if (found.length === 0) return nothing;
  return section(
    'disagreements',
    'Where parties disagree most',
    html`<p class="note">One model on one benchmark, measured by different parties. A ring is the maker’s own number. Where a source does not state the conditions, the settings may differ.</p>
<ul class="disagreements">${found.map((one) => html`<li>${disagreementLine(site, one)}</li>`)}</ul>`,
  );
}

function isStated({ statements }: Disagreement): boolean {
  return statements.every(({ conditionsKnown }) => conditionsKnown);
}

function disagreementLine(site: Site, one: Disagreement): Html {
  const { leaderboard, column, model, configuration, statements, spread } = one;
  const marks = statements.map(({ value, firstParty }) => ({ value, hollow: firstParty }));
  const setup = configurationName(site, model, configuration);
  const parties = statements.map(
    ({ evaluator, value, result }) =>
      html`<a href="${site.links.result(result.id)}">${formatValue(value, column)}</a> ${organizationName(site, evaluator)}`,
  );
  return html`<span><a href="${site.links.standing(model, leaderboard.benchmark)}">${modelName(site, model)}${setup !== '' && ` (${setup})`} on ${benchmarkName(site, leaderboard.benchmark)}</a>${!isStated(one) && html` <span class="tag">conditions not stated</span>`}</span>
<span class="spread">${formatValue(spread, column)} points apart</span><span class="plot">${trusted(marksStrip(axisOf([0, 1]), marks))}</span><small>${parties.map((party, at) => html`${at > 0 && ', '}${party}`)}</small>`;
}
