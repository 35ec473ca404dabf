import type { Separation } from '../leaderboard/separation.ts';
import { counted } from './counted.ts';
import { type Html, html, nothing } from './html.ts';

/** A leaderboard of a benchmark or of a suite. */
interface Ranked {
  readonly separation: Separation | null;
  readonly ranked: readonly unknown[];
}

/** What may be concluded from the ranked rows, in sentences. */
export function conclusions({ separation, ranked }: Ranked): Html {
  if (separation === null) return nothing;
  const { compared, leaders, neighbours } = separation;
  if (compared < 2)
    return html`<p class="conclusion">No rank interval: no uncertainty is reported, so nothing is known about which differences are real.</p>`;
  const apart = neighbours.filter(({ separable }) => separable).length;
  const first =
    leaders.length === 1 ? 'One row is first beyond doubt' : `${leaders.length} rows may be first`;
  const rest = ranked.length - compared;
  return html`<p class="conclusion"><strong>${first}</strong> (95 % simultaneous confidence over ${counted(compared, 'row')}). Of ${neighbours.length} neighbouring pairs, ${apart === 0 ? 'none' : apart} can be told apart.${rest > 0 && ` ${counted(rest, 'row')} without an uncertainty ${rest === 1 ? 'has' : 'have'} a rank but no rank interval.`}</p>`;
}
