import type { Leaderboard } from '../leaderboard/leaderboard.ts';
import type { Filed } from '../records/registry.ts';
import type { Benchmark } from '../records/shapes.ts';
import { type Html, html, nothing } from './html.ts';
import { mainLeaderboard, type Site } from './site.ts';

/** Links to the leaderboards of other versions and protocols; each says how many rows it has. */
export function boardNav(site: Site, { id }: Filed<Benchmark>, current: Leaderboard): Html {
  const all = site.leaderboards().get(id) ?? [];
  if (all.length < 2) return nothing;
  const main = mainLeaderboard(site, id);
  const severalVersions = new Set(all.map(({ version }) => version.id)).size > 1;
  const entries = all.map((board) => {
    const href =
      board === main
        ? site.links.benchmark(id)
        : site.links.leaderboard(id, board.version.id, board.protocol.id);
    const name = severalVersions
      ? `${board.version.name ?? board.version.id}: ${board.protocol.name}`
      : board.protocol.name;
    const count = board.ranked.length + board.apart.length;
    return html`<li><a href="${href}"${board === current && html` aria-current="true"`}>${name} <small>${count}</small></a></li>`;
  });
  return html`<nav class="boards" aria-label="Versions and protocols"><ul>${entries}</ul></nav>`;
}
