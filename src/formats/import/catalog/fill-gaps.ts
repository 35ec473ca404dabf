import type { Benchmark } from '../../../schema/benchmark.ts';

/**
 * A card as people keep it, with gaps filled from the catalog: a field that is absent or unknown takes the value of
 * the catalog, everything else stays as it is. Versions are never touched: results refer to them.
 */
export function fillGaps(card: Benchmark, catalog: Benchmark): Benchmark {
  const facts = { ...catalog, humanBaseline: fitting(card, catalog.humanBaseline) };
  const kept = Object.fromEntries(Object.entries(card).filter(([, value]) => !isGap(value)));
  const links = { ...facts.links, ...card.links };
  const order = { ...card, ...facts, ...kept, links, versions: card.versions };
  return inOrderOf(card, order);
}

/** Human values of metrics that the card has; a card may measure something else than the catalog. */
function fitting(card: Benchmark, humans: Benchmark['humanBaseline']): Benchmark['humanBaseline'] {
  if (!Array.isArray(humans)) return humans;
  const metrics = new Set(card.versions.flatMap((version) => version.metrics.map(({ id }) => id)));
  return humans.every(({ metric }) => metrics.has(metric)) ? humans : 'unknown';
}

function isGap(value: unknown): boolean {
  return (
    value === undefined ||
    value === 'unknown' ||
    (Array.isArray(value) && value.length === 1 && value[0] === 'unknown')
  );
}

/** Keeps the keys where the card has them; new ones come last but for the versions. */
function inOrderOf(card: Benchmark, filled: Benchmark): Benchmark {
  const { versions, sources, ...rest } = filled;
  const keys = new Set([...Object.keys(card), ...Object.keys(rest)]);
  const entries = [...keys]
    .filter((key) => key in rest)
    .map((key) => [key, Reflect.get(rest, key)]);
  return { ...Object.fromEntries(entries), sources, versions };
}
