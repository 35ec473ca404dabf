import * as card from './card-terms.ts';
import * as maker from './maker-terms.ts';
import * as measure from './measure-terms.ts';
import * as result from './result-terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Every controlled vocabulary, by id in alphabetical order. */
export const vocabularies: readonly Vocabulary[] = [card, maker, measure, result]
  .flatMap((room): Vocabulary[] => Object.values(room))
  .sort((a, b) => (a.id < b.id ? -1 : 1));
