import type { Leaderboard } from '../leaderboard/leaderboard.ts';
import type { Row } from '../leaderboard/row.ts';
import { type Html, html } from './html.ts';
import { qualifiersOf } from './row-labels.ts';
import { modelName, organizationName, type Site } from './site.ts';

/** The cell that names a row: the model, its maker, and what tells this row from others of the model. */
export function modelCell(site: Site, leaderboard: Leaderboard, row: Row): Html {
  const maker = organizationName(site, row.model.slice(0, row.model.indexOf('/')));
  const qualifiers = qualifiersOf(site, leaderboard, row);
  return html`<th scope="row" class="pin"><a href="${site.links.standing(row.model, leaderboard.benchmark)}">${modelName(site, row.model)}</a><small>${maker}${qualifiers.map((label) => html` <i>${label}</i>`)}</small></th>`;
}
