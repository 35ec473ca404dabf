import { scatterChart } from '../charts/scatter-chart.ts';
import { formatValue, unitHeading } from '../leaderboard/format-value.ts';
import type { Column, Leaderboard } from '../leaderboard/leaderboard.ts';
import type { Row } from '../leaderboard/row.ts';
import { paretoFront } from '../statistics/pareto.ts';
import { counted } from './counted.ts';
import { type Html, html, nothing, trusted } from './html.ts';
import { qualifiersOf } from './row-labels.ts';
import { section } from './section.ts';
import { modelName, type Site } from './site.ts';

/** A row that has both numbers. */
interface Priced {
  readonly row: Row;
  readonly cost: number;
  readonly value: number;
}

/** Fewer points than this are read better in the table. */
const FEWEST = 4;

/** Quality against cost per item, for the ranked rows whose cost is known; nothing where they are few. */
export function costSection(site: Site, leaderboard: Leaderboard): Html {
  const cost = leaderboard.columns.find(({ id }) => id === 'usage:costPerItem');
  const [main] = leaderboard.columns;
  if (cost === undefined || main === undefined) return nothing;
  const priced = leaderboard.ranked.flatMap((row) => pricedRow(row) ?? []);
  if (priced.length < FEWEST || (main.direction !== 'higher' && main.direction !== 'lower'))
    return nothing;
  const { front } = paretoFront(
    priced.map(({ cost: usd, value }) => [usd, value]),
    ['lower', main.direction],
  );
  const unpriced = leaderboard.ranked.length - priced.length;
  return section(
    'cost',
    'Quality and cost',
    html`<figure>${trusted(drawing(site, leaderboard, priced, new Set(front), main, cost))}
<figcaption>Full and joined: no other row is both cheaper and better. Cost is per item, in US dollars, as the results state it; equal distances are equal factors.${unpriced > 0 && ` ${counted(unpriced, 'ranked row')} without a stated cost ${unpriced === 1 ? 'is' : 'are'} not shown: unpriced is not free.`}</figcaption></figure>`,
  );
}

function pricedRow(row: Row): Priced | undefined {
  const cost = row.cells.get('usage:costPerItem')?.value ?? null;
  const { value } = row.main;
  return cost === null || cost <= 0 || value === null ? undefined : { row, cost, value };
}

function drawing(
  site: Site,
  leaderboard: Leaderboard,
  priced: readonly Priced[],
  front: ReadonlySet<number>,
  main: Column,
  cost: Column,
): string {
  return scatterChart({
    id: 'cost-chart',
    title: `${leaderboard.card.name}: quality and cost`,
    description: `${counted(priced.length, 'row')}; on the front are ${priced
      .filter((_, at) => front.has(at))
      .map(({ row }) => labelOf(site, leaderboard, row))
      .join(', ')}.`,
    points: priced.map(({ row, cost: x, value: y }, at) => ({
      x,
      y,
      label: labelOf(site, leaderboard, row),
      isFront: front.has(at),
    })),
    labelX: 'US dollars per item',
    labelY: `${main.label}, ${unitHeading(main)}`,
    formatX: (value) => formatValue(value, cost),
    formatY: (value) => formatValue(value, main),
  });
}

function labelOf(site: Site, leaderboard: Leaderboard, row: Row): string {
  return [modelName(site, row.model), ...qualifiersOf(site, leaderboard, row)].join(', ');
}
