import type { Row } from '../leaderboard/row.ts';

/** What a cost is stated for. The rows of one leaderboard had the same items, so that costs of whole runs compare too. */
export type CostBasis = 'item' | 'run' | 'call';

/** In this order where several have as many rows. */
const BASES: readonly CostBasis[] = ['item', 'run', 'call'];

/** The basis on which most rows state a cost; items where none does. */
export function costBasisOf(rows: readonly Row[]): CostBasis {
  const counts = new Map(
    BASES.map((basis) => [basis, rows.filter((row) => statedCost(row, basis) !== null).length]),
  );
  return BASES.reduce((best, basis) =>
    (counts.get(basis) ?? 0) > (counts.get(best) ?? 0) ? basis : best,
  );
}

/**
 * What a row cost on that basis, in US dollars; null where no source says. A cost of a run is one of an item
 * only where the number of its items is stated, and is never divided by a number that the card gives.
 */
export function statedCost({ cells, result }: Row, basis: CostBasis): number | null {
  if (basis === 'item') return cells.get('usage:costPerItem')?.value ?? null;
  const { usage } = result.record;
  return usage?.per === basis ? (usage.cost?.usd ?? null) : null;
}
