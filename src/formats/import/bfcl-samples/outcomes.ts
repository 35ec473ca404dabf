/** The outcomes of one category, in the order of the file. */
export interface Category {
  /** As the file spells it. */
  readonly name: string;
  readonly outcomes: readonly Outcome[];
}

export interface Outcome {
  readonly sample: string;
  readonly correct: '0' | '1';
}

export const HEADER = 'category,sample,correct';

const ROW = /^([a-z_]+),([1-9]\d*),([01])$/;

/** Reads `category,sample,correct` lines; refuses the file at the first line that is not one. */
export function readOutcomes(text: string): Category[] | { readonly refused: string } {
  const [header, ...lines] = text.trimEnd().split(/\r?\n/);
  if (header !== HEADER) return { refused: `line 1 is not ${HEADER}` };
  const rows: { readonly name: string; readonly outcome: Outcome }[] = [];
  for (const [index, line] of lines.entries()) {
    const [, name, sample, correct] = ROW.exec(line) ?? [];
    if (name === undefined || sample === undefined)
      return { refused: `line ${index + 2} is no category, sample and 0 or 1` };
    rows.push({ name, outcome: { sample, correct: correct === '1' ? '1' : '0' } });
  }
  const groups = Map.groupBy(rows, ({ name }) => name);
  return [...groups].map(([name, group]) => ({
    name,
    outcomes: group.map(({ outcome }) => outcome),
  }));
}

/** How many outcomes of a category are right. */
export function correctOf({ outcomes }: Category): number {
  return outcomes.filter(({ correct }) => correct === '1').length;
}
