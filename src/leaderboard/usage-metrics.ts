import type { Result, Usage } from '../records/shapes.ts';
import type { Column } from './leaderboard.ts';

/** An operational metric, known to every leaderboard; lower is better and none is ever the primary metric. */
export interface UsageMetric {
  readonly id: 'costPerItem' | 'latency' | 'tokensPerItem' | 'costPerSuccess';
  readonly label: string;
  readonly unit: Column['unit'];
  /** The value of a result, or null where its parts are not known. `quality` is the main number, if any. */
  readonly measure: (result: Result, quality: number | null) => number | null;
}

export const usageMetrics: readonly UsageMetric[] = [
  {
    id: 'costPerItem',
    label: 'Cost per item',
    unit: 'usd',
    measure: (result) => costPerItem(result.usage),
  },
  { id: 'costPerSuccess', label: 'Cost per success', unit: 'usd', measure: costPerSuccess },
  { id: 'latency', label: 'Latency', unit: 'seconds', measure: (result) => latency(result.usage) },
  {
    id: 'tokensPerItem',
    label: 'Tokens per item',
    unit: 'tokens',
    measure: (result) => tokensPerItem(result.usage),
  },
];

/** The column of an operational metric. */
export function usageColumn({ id, label, unit }: UsageMetric): Column {
  return {
    id: `usage:${id}`,
    label,
    kind: 'usage',
    unit,
    unitLabel: undefined,
    direction: 'lower',
    target: undefined,
    min: 0,
    max: null,
  };
}

function perItem(usage: Usage | undefined, amount: number | undefined): number | null {
  if (usage === undefined || amount === undefined) return null;
  if (usage.per === 'item') return amount;
  return usage.per === 'run' && usage.items !== undefined ? amount / usage.items : null;
}

function costPerItem(usage: Usage | undefined): number | null {
  return perItem(usage, usage?.cost?.usd);
}

/** Cost of one right answer: cost per item by the share of right ones; it has no value where none was right. */
function costPerSuccess(result: Result, quality: number | null): number | null {
  const cost = costPerItem(result.usage);
  return cost === null || quality === null || quality <= 0 || quality > 1 ? null : cost / quality;
}

/** Only stated latency counts: the length of a run says little about one item, since items run side by side. */
function latency(usage: Usage | undefined): number | null {
  const stated = usage?.latencySeconds?.mean ?? usage?.latencySeconds?.p50 ?? null;
  return stated ?? (usage?.per === 'item' ? (usage.durationSeconds ?? null) : null);
}

function tokensPerItem(usage: Usage | undefined): number | null {
  const { input, output } = usage?.tokens ?? {};
  return input === undefined || output === undefined ? null : perItem(usage, input + output);
}
