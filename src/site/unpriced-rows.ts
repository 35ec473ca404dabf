import type { Leaderboard } from '../leaderboard/leaderboard.ts';
import type { Row } from '../leaderboard/row.ts';
import { counted } from './counted.ts';
import { type Html, html, nothing } from './html.ts';
import { qualifiersOf } from './row-labels.ts';
import { modelName, type Site } from './site.ts';

/** The ranked rows whose cost no source states: listed, since a missing price is not a price of zero. */
export function unpricedRows(site: Site, leaderboard: Leaderboard): Html {
  const rows = leaderboard.ranked.filter((row) => !isPriced(row));
  if (rows.length === 0) return nothing;
  return html`<details class="fold"><summary>Cost not reported: ${counted(rows.length, 'ranked row')}</summary><ul class="columns">${rows.map((row) => html`<li>${rowLink(site, leaderboard, row)}</li>`)}</ul></details>`;
}

/** Whether the cost per item is known and above zero, so that it has a place on an axis of factors. */
export function isPriced({ cells }: Row): boolean {
  return (cells.get('usage:costPerItem')?.value ?? 0) > 0;
}

function rowLink(site: Site, leaderboard: Leaderboard, row: Row): Html {
  const qualifiers = qualifiersOf(site, leaderboard, row);
  return html`<a href="${site.links.result(row.result.id)}">${modelName(site, row.model)}</a>${qualifiers.length > 0 && html` <small class="soft">${qualifiers.join(', ')}</small>`}`;
}
