import type { Vocabulary } from '../../src/schema/vocabulary/vocabulary.ts';

/** The published form of a controlled vocabulary. */
export function vocabularyFile({ id, title, source, terms }: Vocabulary) {
  return {
    id,
    title,
    source,
    terms: terms.map(([value, label, definition]) => ({ value, label, definition })),
  };
}
