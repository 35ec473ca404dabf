import type { Entry } from './entry.ts';

/** The rows that make one result. */
export type Group = readonly [Entry, ...Entry[]];

/**
 * Puts rows together that one source prints about one model under the same conditions. A second number for the same
 * task and metric starts a result of its own.
 */
export function groupEntries(entries: readonly Entry[]): Group[] {
  const groups = new Map<string, [Entry, ...Entry[]]>();
  for (const entry of entries) {
    const key = freeKey(groups, entry);
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()];
}

function freeKey(groups: ReadonlyMap<string, readonly Entry[]>, entry: Entry): string {
  const base = conditionsKey(entry);
  const measure = measureKey(entry);
  let key = base;
  for (let turn = 2; groups.get(key)?.some((other) => measureKey(other) === measure); turn++)
    key = `${base} ${turn}`;
  return key;
}

/** What is measured: a task and metric, an aggregate, or a kind of cost. */
export function measureKey({ placement, task, metric }: Entry): string {
  if (placement.usage) return `usage ${placement.usage} ${task}`;
  return placement.claim ? `claim ${placement.claim}` : `${task} ${metric.id}`;
}

function conditionsKey(entry: Entry): string {
  const { row, placement } = entry;
  return JSON.stringify([
    setupKey(entry),
    row.reported_by,
    row.source,
    row.date,
    placement.locator ?? '',
  ]);
}

/** Everything under which a number was measured, but who printed it, where and when. */
export function setupKey({ row, placement, ...entry }: Entry): string {
  const { protocol, variant, settings, temperature, harness, endpoint, deviation, quotes } =
    placement;
  const conditions = [
    protocol,
    variant,
    settings,
    temperature,
    harness,
    endpoint,
    deviation,
    quotes,
  ];
  return JSON.stringify([
    [entry.model, entry.revision, entry.configuration, placement.benchmark, entry.version],
    [entry.evaluator, entry.relationship, row.shots, conditions],
  ]);
}
