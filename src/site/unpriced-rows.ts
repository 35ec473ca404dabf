import type { Leaderboard } from '../leaderboard/leaderboard.ts';
import type { Row } from '../leaderboard/row.ts';
import { counted } from './counted.ts';
import { type Html, html, nothing } from './html.ts';
import { qualifiersOf } from './row-labels.ts';
import { modelName, type Site } from './site.ts';
import { type CostBasis, statedCost } from './stated-cost.ts';

/** The ranked rows whose cost no source states: listed, since a missing price is not a price of zero. */
export function unpricedRows(site: Site, leaderboard: Leaderboard, basis: CostBasis): Html {
  const rows = leaderboard.ranked.filter((row) => statedCost(row, basis) === null);
  if (rows.length === 0) return nothing;
  return rowList(site, leaderboard, rows, `Cost per ${basis} not reported`);
}

/** The ranked rows that cost nothing: an axis of factors has no place for zero. */
export function freeRows(site: Site, leaderboard: Leaderboard, basis: CostBasis): Html {
  const rows = leaderboard.ranked.filter((row) => statedCost(row, basis) === 0);
  if (rows.length === 0) return nothing;
  return rowList(site, leaderboard, rows, 'Reported to cost nothing');
}

function rowList(site: Site, leaderboard: Leaderboard, rows: readonly Row[], title: string): Html {
  return html`<details class="fold"><summary>${title}: ${counted(rows.length, 'ranked row')}</summary><ul class="columns">${rows.map((row) => html`<li>${rowLink(site, leaderboard, row)}</li>`)}</ul></details>`;
}

function rowLink(site: Site, leaderboard: Leaderboard, row: Row): Html {
  const qualifiers = qualifiersOf(site, leaderboard, row);
  return html`<a href="${site.links.result(row.result.id)}">${modelName(site, row.model)}</a>${qualifiers.length > 0 && html` <small class="soft">${qualifiers.join(', ')}</small>`}`;
}
