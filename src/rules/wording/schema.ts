import type { Facts, Wordings, Words } from './words.ts';

export const schemaWordings: Wordings = {
  'schema-required': ({ key, about }) => ({
    message: `The field ${key} is missing.${told(about)}`,
    fix: 'add it; where no source gives the fact, most fields may be unknown',
  }),
  'schema-unknown-key': ({ key, allowed, nearest }) => ({
    message: `There is no field ${key} here; there can be ${allowed || 'none'}.`,
    fix:
      nearest === undefined
        ? 'remove it, or put its content into notes'
        : `did you mean ${nearest}?`,
  }),
  'schema-type': ({ expected, found = '', value, about }) => ({
    message: `This should be ${alternatives(expected)}, but it is ${foundValue(found, value)}.${told(about)}`,
    fix: 'write the value in the type that the schema asks for; texts have quotes and numbers have none',
  }),
  'schema-enum': ({ allowed, found, nearest, about }) => ({
    message: `${found} is not one of ${allowed}.${told(about)}`,
    fix: nearest === undefined ? 'choose one of these words' : `did you mean ${nearest}?`,
  }),
  'schema-pattern': ({ expected, found, words, about }) => ({
    message: `This should be ${expected}${words ? `, or ${words}` : ''}, but it is ${found}.${told(about)}`,
    fix: 'write it in that form',
  }),
  'schema-size': sizeWords,
  'schema-value': ({ bound, limit, found, about }) => ({
    message: `This should be ${BOUNDS[bound ?? ''] ?? bound} ${limit}, but it is ${found}.${told(about)}`,
    fix: 'correct the number',
  }),
  'schema-other': ({ keyword }) => ({
    message: `The record does not have the shape of its schema (${keyword}).`,
    fix: 'compare it with the schema in the folder schemas, and report that the message says no more',
  }),
};

const BOUNDS: Readonly<Record<string, string>> = {
  min: 'at least',
  max: 'at most',
  above: 'above',
  below: 'below',
};

function sizeWords({ what, bound, limit, found, about }: Facts): Words {
  const unit = limit === '1' ? what?.replace(/s$/, '') : what;
  return {
    message: `This should have ${BOUNDS[bound ?? ''] ?? bound} ${limit} ${unit}, but it has ${found}.${told(about)}`,
    fix:
      bound === 'max'
        ? 'shorten it; longer prose belongs in card.md'
        : 'fill it in, or leave the field out if it may be left out',
  };
}

/** What the schema says of the field, as a sentence of its own. */
function told(about: string | undefined): string {
  return about ? ` About it: ${about.replace(/[.\s]*$/, '')}.` : '';
}

/** The types of JSON in words that do not need a programmer. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
};

function typeName(type: string): string {
  return TYPES[type] ?? type;
}

/** `a, b, c` as `a, b or c`. */
function alternatives(list: string | undefined): string {
  const items = (list ?? '').split(', ').map(typeName);
  const last = items.pop() ?? '';
  return items.length === 0 ? last : `${items.join(', ')} or ${last}`;
}

/** What stands there: a type and the value, if it is short enough to show. */
function foundValue(found: string, value: string | undefined): string {
  if (found === 'boolean') return value ?? found;
  return value && found !== 'null' ? `${typeName(found)} (${value})` : typeName(found);
}
