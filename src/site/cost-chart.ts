import { frontOf, type Point, scatterChart } from '../charts/scatter-chart.ts';
import { formatValue, type Measure, unitHeading } from '../leaderboard/format-value.ts';
import type { Leaderboard } from '../leaderboard/leaderboard.ts';
import type { Row } from '../leaderboard/row.ts';
import { counted } from './counted.ts';
import { type Html, html, nothing, trusted } from './html.ts';
import { qualifiersOf } from './row-labels.ts';
import { section } from './section.ts';
import { modelName, type Site } from './site.ts';
import { type CostBasis, costBasisOf, statedCost } from './stated-cost.ts';
import { tickText } from './tick-text.ts';
import { freeRows, unpricedRows } from './unpriced-rows.ts';

/** Fewer points than this are read better in the table. */
const FEWEST = 4;

const DOLLARS: Measure = { unit: 'usd', unitLabel: undefined };

/** Quality against stated cost, for the ranked rows whose cost is known; nothing where they are few. */
export function costSection(site: Site, leaderboard: Leaderboard): Html {
  const [main] = leaderboard.columns;
  const better = main?.direction;
  if (main === undefined || (better !== 'higher' && better !== 'lower')) return nothing;
  const basis = costBasisOf(leaderboard.ranked);
  const points = leaderboard.ranked.flatMap((row) => pointOf(site, leaderboard, row, basis) ?? []);
  if (points.length < FEWEST) return nothing;
  const front = frontOf(points, better);
  const svg = scatterChart({
    id: 'cost-chart',
    title: `${leaderboard.card.name}: quality and cost`,
    description: `${counted(points.length, 'row')}; on the front are ${front.map(({ label }) => label).join('; ')}.`,
    points,
    better,
    labelX: `US dollars per ${basis}`,
    labelY: `${main.label}, ${unitHeading(main)}`,
    formatX: (value) => tickText(value, DOLLARS),
    formatY: (value) => tickText(value, main),
  });
  const unpriced = leaderboard.ranked.filter((row) => statedCost(row, basis) === null).length;
  return section(
    'cost',
    'Quality and cost',
    html`<figure>${trusted(svg)}
<figcaption>Full, joined and numbered: no other row is both cheaper and better. Cost is per ${basis}, as the results state it; equal distances are equal factors.${unpriced > 0 && ` Not shown: ${counted(unpriced, 'ranked row')} without a stated cost, listed below; unpriced is not free.`}</figcaption></figure>
<ol class="front-rows">${front.map(({ label, href, x, y }) => html`<li><a href="${href}">${label}</a> <small>${formatValue(y, main)} ${unitHeading(main)}, ${formatValue(x, DOLLARS)}</small></li>`)}</ol>`,
    freeRows(site, leaderboard, basis),
    unpricedRows(site, leaderboard, basis),
  );
}

/** A row that has both numbers, with its result. */
interface PricedRow extends Point {
  readonly href: string;
}

function pointOf(
  site: Site,
  leaderboard: Leaderboard,
  row: Row,
  basis: CostBasis,
): PricedRow | undefined {
  const cost = statedCost(row, basis);
  const { value } = row.main;
  if (cost === null || cost <= 0 || value === null) return undefined;
  const label = [modelName(site, row.model), ...qualifiersOf(site, leaderboard, row)].join(', ');
  return { x: cost, y: value, label, href: site.links.result(row.result.id) };
}
