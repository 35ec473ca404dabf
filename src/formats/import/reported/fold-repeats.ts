import type { Result } from '../../../schema/result.ts';
import type { Draft } from './draft.ts';

/**
 * Folds a later print of unchanged numbers into the result that printed them first: the same party, conditions and
 * numbers elsewhere or in a later snapshot are one result, not several (records, `alsoPublished`).
 */
export function foldRepeats(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  const bySetup = new Map<string, number[]>();
  for (const draft of drafts.toSorted(byDate)) {
    const places = bySetup.get(draft.setup) ?? [];
    const place = places.find((index) => repeats(draft.result, kept[index]?.result));
    const first = place === undefined ? undefined : kept[place];
    if (place !== undefined && first) kept[place] = folded(first, draft);
    else bySetup.set(draft.setup, [...places, kept.push(draft) - 1]);
  }
  return kept;
}

function byDate(a: Draft, b: Draft): number {
  return a.date === b.date ? 0 : a.date < b.date ? -1 : 1;
}

/** Whether every number of a later result stands in an earlier one, as printed. */
function repeats(later: Result, earlier: Result | undefined): boolean {
  if (earlier === undefined || later.usage) return false;
  const known = new Set(numbersOf(earlier));
  return numbersOf(later).every((number) => known.has(number));
}

function numbersOf({ scores, claimed = [] }: Result): string[] {
  return [
    ...scores.map(({ task, metric, value, n }) => JSON.stringify([task, metric, value, n])),
    ...claimed.map(({ node, value }) => JSON.stringify([node, value])),
  ];
}

function folded(first: Draft, later: Draft): Draft {
  const { kind, quotes, ...place } = later.result.source;
  const alsoPublished = [...(first.result.alsoPublished ?? []), place];
  return {
    ...first,
    result: { ...first.result, alsoPublished },
    groups: [...first.groups, ...later.groups],
  };
}
