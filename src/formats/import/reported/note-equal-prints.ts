import type { Result } from '../../../schema/result.ts';
import type { Draft } from './draft.ts';

/** Parties that measure for themselves seldom agree in four digits. */
const TELLING_DIGITS = 4;

/**
 * Notes where two parties print the same numbers and neither says whom it quotes. Of a number about the own model it
 * cannot be told who quotes whom; a number about the model of somebody else is then taken for a quotation.
 */
export function noteEqualPrints(drafts: readonly Draft[]): Draft[] {
  const byPlace = Map.groupBy(drafts, placeOf);
  return drafts.map((draft) => {
    if (typeof draft.result.source.quotes === 'object' || draft.result.notes) return draft;
    const earlier = byPlace.get(placeOf(draft))?.find((other) => isEarlierEqual(other, draft));
    return earlier ? noted(draft, earlier) : draft;
  });
}

function placeOf({ model, benchmark, result }: Draft): string {
  return [model, benchmark, result.benchmark.version, result.benchmark.protocol].join(' ');
}

function isEarlierEqual(other: Draft, draft: Draft): boolean {
  if (other.publisher === draft.publisher || other.date > draft.date) return false;
  if (typeof other.result.source.quotes === 'object') return false;
  const values = new Map(
    other.result.scores.map(({ task, metric, value }) => [`${task} ${metric}`, value]),
  );
  const shared = draft.result.scores.filter(({ task, metric }) => values.has(`${task} ${metric}`));
  if (shared.some(({ task, metric, value }) => values.get(`${task} ${metric}`) !== value))
    return false;
  return (
    shared.reduce(
      (digits, { raw }) =>
        digits + (raw?.text ?? '').replaceAll(/[^0-9]/g, '').replace(/^0+/, '').length,
      0,
    ) >= TELLING_DIGITS
  );
}

function noted(draft: Draft, earlier: Draft): Draft {
  const party = earlier.result.source.publisher;
  const own = draft.result.source.quotes === 'none';
  const notes = own
    ? `${party} printed equal numbers before, as far as the dates of the tables tell; the source does not say that either quotes the other.`
    : `Taken for a quotation of ${party}, because the numbers are equal to those it printed before; the source does not say so.`;
  const { url } = earlier.result.source;
  const source: Result['source'] = own
    ? draft.result.source
    : { ...draft.result.source, quotes: { party, ...(url && { url }) } };
  return { ...draft, result: { ...draft.result, notes, source } };
}
