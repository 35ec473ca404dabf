import type { Usage } from '../../../schema/usage.ts';
import type { Entry } from './entry.ts';
import type { Group } from './group.ts';
import type { Placement } from './placement.ts';

/**
 * What the run cost, per item. Where the source prints the cost of each task, the stored number is their plain mean
 * and the printed numbers stand in `raw`. The source does not say how costs were found.
 */
export function usageOf(group: Group): Usage | undefined {
  const costs = of(group, 'costPerItem');
  const [calls] = of(group, 'callsPerItem');
  if (costs.length === 0 && calls === undefined) return undefined;
  const cost = costs.length > 0 && {
    cost: { usd: mean(costs), kind: 'unknown' as const, raw: printed(group, costs) },
  };
  return { per: 'item', ...cost, ...(calls && { calls: Number(calls.row.value) }) };
}

function of(group: Group, kind: NonNullable<Placement['usage']>): Entry[] {
  return group.filter(({ placement }) => placement.usage === kind);
}

function mean(costs: readonly Entry[]): number {
  const sum = costs.reduce((total, { row }) => total + Number(row.value), 0);
  return Number((sum / costs.length).toPrecision(12));
}

function printed(group: Group, costs: readonly Entry[]): string {
  const [total] = of(group, 'costOfRun');
  const parts = costs.map(({ row, task }) =>
    costs.length === 1 ? row.value : `${task} ${short(row.value)}`,
  );
  return `${parts.join(', ')} an item${total ? `, ${short(total.row.value)} in all` : ''}`;
}

function short(value: string): string {
  return String(Number(Number(value).toPrecision(6)));
}
