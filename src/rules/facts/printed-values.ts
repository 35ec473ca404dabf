import type { Result, Score } from '../../records/shapes.ts';

export interface PrintedValue {
  /** Such as `scores[0]`. */
  readonly at: string;
  readonly value: number;
  readonly raw: NonNullable<Score['raw']>;
}

/** The scores and claims of a result that say what was printed. */
export function* printedValues({ scores, claimed = [] }: Result): Generator<PrintedValue> {
  for (const [index, { value, raw }] of scores.entries()) {
    if (raw !== undefined) yield { at: `scores[${index}]`, value, raw };
  }
  for (const [index, { value, raw }] of claimed.entries()) {
    if (raw !== undefined) yield { at: `claimed[${index}]`, value, raw };
  }
}
