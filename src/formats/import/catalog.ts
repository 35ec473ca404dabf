import type { Benchmark } from '../../schema/benchmark.ts';
import { benchmarkOfLine } from './catalog/benchmark-of-line.ts';
import type { CatalogLine } from './catalog/catalog-line.ts';
import { fillGaps } from './catalog/fill-gaps.ts';

/** A card with its id. */
export interface Card {
  readonly id: string;
  readonly card: Benchmark;
}

/**
 * Cards from a catalog of facts, one JSON object a line. Cards that exist keep what they say; only their gaps are
 * filled. Throws a SyntaxError on a line that is no JSON.
 */
export function cardsOfCatalog(
  text: string,
  existing: ReadonlyMap<string, Benchmark>,
  added: string,
): Card[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const facts: CatalogLine = JSON.parse(line);
    const card = benchmarkOfLine(facts, added);
    const kept = existing.get(facts.id);
    return { id: facts.id, card: kept ? fillGaps(kept, card) : card };
  });
}
