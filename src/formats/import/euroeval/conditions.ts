import { cellOf, type Row } from './read-table.ts';

/** What a row says about its model and how it was evaluated. */
export interface Conditions {
  /** The name without its notes; after a # stands how the model was set up. */
  readonly printed: string;
  readonly protocol: 'few-shot' | 'zero-shot' | 'fine-tuned';
  readonly split: 'test' | 'validation';
}

/** Encoders are marked so; they are fine-tuned on the training split, never prompted. */
const ENCODER = '🔍';

/**
 * Reads the notes behind a name, such as `(zero-shot, val)`. EuroEval appends `zero-shot` where no examples were shown
 * and `val` where the validation split was used; without a note it is the test split, with examples.
 */
export function conditionsOf(row: Row): Conditions {
  const cell = cellOf(row, 'Model');
  const [, printed = cell, inside = ''] = /^(.*?)(?: \(([^)]*)\))?$/.exec(cell) ?? [];
  const notes = inside === '' ? [] : inside.split(', ');
  const unknown = notes.find((note) => note !== 'zero-shot' && note !== 'val');
  if (unknown !== undefined) throw new RangeError(`${cell}: the note ${unknown} is not known`);
  const prompted = notes.includes('zero-shot') ? 'zero-shot' : 'few-shot';
  return {
    printed,
    protocol: cellOf(row, 'Type') === ENCODER ? 'fine-tuned' : prompted,
    split: notes.includes('val') ? 'validation' : 'test',
  };
}
