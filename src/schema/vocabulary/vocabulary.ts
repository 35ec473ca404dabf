import { z } from 'zod';

/** One controlled term: the value stored in records, its label, and what it means. */
export type Term<Value extends string = string> = readonly [
  value: Value,
  label: string,
  definition: string,
];

/** A controlled vocabulary; published as `schemas/vocabulary/<id>.json`. */
export interface Vocabulary<Value extends string = string> {
  readonly id: string;
  readonly title: string;
  /** Where the terms come from: a title and, where there is one, an address. */
  readonly source: string;
  readonly terms: readonly Term<Value>[];
}

/** A vocabulary with its zod enumeration: one schema each, so that it is one `$defs` entry. */
export interface VocabularyOf<Value extends string> extends Vocabulary<Value> {
  readonly schema: ReturnType<typeof enumeration<Value>>;
}

/** Declares a vocabulary and keeps its values as a literal type. */
export function vocabulary<const Value extends string>(
  id: string,
  title: string,
  source: string,
  terms: readonly Term<Value>[],
): VocabularyOf<Value> {
  return { id, title, source, terms, schema: enumeration({ id, title, source, terms }) };
}

/** The zod enumeration of a vocabulary's values. */
export function termOf<Value extends string>(of: VocabularyOf<Value>) {
  return of.schema;
}

/** The label of a value; the value itself where the vocabulary does not have it. */
export function labelOf(of: Vocabulary, value: string): string {
  return of.terms.find(([term]) => term === value)?.[1] ?? value;
}

/** `enumDescriptions` is what editors show beside each value when they complete it. */
function enumeration<Value extends string>({ id, title, terms }: Vocabulary<Value>) {
  return z.enum(terms.map(([value]) => value)).meta({
    id,
    title,
    description: `${title}: schemas/vocabulary/${id}.json`,
    enumDescriptions: terms.map(([, label, definition]) => `${label}: ${definition}`),
  });
}
