/** A fact that a record should state, and what cannot be said without it. */
export interface Question<Of> {
  /** Lower case, with hyphens; unique among the questions about one kind of record. */
  readonly id: string;
  readonly fact: string;
  readonly without: string;
  /** Whether the fact can apply to the record at all; to every one where this is left out. */
  readonly applies?: (record: Of) => boolean;
  readonly isStated: (record: Of) => boolean;
}

/** The records that do not state a fact, among those to which it applies. */
export interface Gap<Of> {
  readonly question: Question<Of>;
  readonly asked: readonly Of[];
  readonly missing: readonly Of[];
}

/** One gap for each question, the largest share first; where shares are equal, in the order of the questions. */
export function gapsOf<Of>(records: readonly Of[], questions: readonly Question<Of>[]): Gap<Of>[] {
  return questions
    .map((question) => gapOf(records, question))
    .sort((a, b) => shareMissing(b) - shareMissing(a));
}

function gapOf<Of>(records: readonly Of[], question: Question<Of>): Gap<Of> {
  const asked = records.filter((record) => question.applies?.(record) ?? true);
  return { question, asked, missing: asked.filter((record) => !question.isStated(record)) };
}

/** The share of records without the fact, from 0 to 1; 0 where it applies to none. */
export function shareMissing<Of>({ asked, missing }: Gap<Of>): number {
  return asked.length === 0 ? 0 : missing.length / asked.length;
}

/** The share of a gap in words: whole hundredths, but never 0 or 100 where it is not all. */
export function percent<Of>(gap: Gap<Of>): string {
  const share = 100 * shareMissing(gap);
  if (share > 0 && share < 1) return '< 1 %';
  if (share > 99 && share < 100) return '> 99 %';
  return `${share.toFixed(0)} %`;
}

/** A place where a fact is missing: how many of its records lack it, of how many. */
export interface Place {
  readonly id: string;
  readonly missing: number;
  readonly asked: number;
}

/** Where a gap lies, by the key of each record: the places that lack most first, then by id. */
export function placesOf<Of>({ asked, missing }: Gap<Of>, keyOf: (record: Of) => string): Place[] {
  const all = Map.groupBy(asked, keyOf);
  return [...Map.groupBy(missing, keyOf)]
    .map(([id, here]) => ({ id, missing: here.length, asked: all.get(id)?.length ?? 0 }))
    .sort((a, b) => b.missing - a.missing || (a.id < b.id ? -1 : 1));
}
