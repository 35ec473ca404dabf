import type { Result } from '../../../schema/result.ts';
import type { Draft } from './draft.ts';
import { noteEqualPrints } from './note-equal-prints.ts';
import type { Setup } from './setup.ts';

/**
 * Marks results that only repeat what the maker of the model printed before: every number is equal to one of the
 * maker's for the same benchmark, task and metric, and the print is not older. The equality is the whole ground, and
 * the note says so. Such a result is no second measurement.
 */
export function markQuotations(drafts: readonly Draft[], setup: Setup): Draft[] {
  const makers = Map.groupBy(drafts.filter(isMakers), subjectOf);
  const marked = drafts.map((draft) => {
    if (draft.result.source.quotes !== 'unknown') return draft;
    const original = makers
      .get(subjectOf(draft))
      ?.find((candidate) => isRepeated(draft, candidate));
    return original ? quoting(draft, original, setup) : draft;
  });
  return noteEqualPrints(marked);
}

function isMakers({ result }: Draft): boolean {
  return result.evaluator.relationship === 'firstParty' && result.source.quotes === 'none';
}

function subjectOf({ model, benchmark }: Draft): string {
  return `${model} ${benchmark}`;
}

function isRepeated(draft: Draft, original: Draft): boolean {
  if (original.date > draft.date) return false;
  if (contradict(draft.result.revision, original.result.revision, 'unknown')) return false;
  if (contradict(draft.result.benchmark.version, original.result.benchmark.version, 'unknown'))
    return false;
  if (contradict(draft.result.configuration, original.result.configuration, 'unspecified'))
    return false;
  const known = new Set(printsOf(original.result));
  return printsOf(draft.result).every((print) => known.has(print));
}

function contradict(a: string | undefined, b: string | undefined, open: string): boolean {
  return a !== b && a !== open && b !== open;
}

function printsOf({ scores, claimed = [] }: Result): string[] {
  return [
    ...scores.map(({ task, metric, value }) => `${task} ${metric} ${value}`),
    ...claimed.map(({ node, value }) => `${node} ${value}`),
  ];
}

function quoting(draft: Draft, original: Draft, setup: Setup): Draft {
  const maker = setup.nameOf(draft.model.split('/')[0] ?? '');
  const note = `Taken for a quotation of ${maker}, because every number is equal to one that ${maker} printed on or before that day; the source does not say so.`;
  const { url } = original.result.source;
  const source = { ...draft.result.source, quotes: { party: maker, ...(url && { url }) } };
  const notes = [draft.result.notes, note].filter(Boolean).join(' ');
  return { ...draft, result: { ...draft.result, notes, source } };
}
