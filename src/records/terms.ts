/** The controlled vocabularies themselves, for the layers above: pages offer their terms and give their definitions. */
export * from '../schema/vocabulary/card-terms.ts';
export { vocabularies } from '../schema/vocabulary/index.ts';
export * from '../schema/vocabulary/maker-terms.ts';
export * from '../schema/vocabulary/measure-terms.ts';
export * from '../schema/vocabulary/result-terms.ts';
export { labelOf, type Vocabulary } from '../schema/vocabulary/vocabulary.ts';
