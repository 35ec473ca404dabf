import { excerpt } from '../records/excerpt.ts';
import type { Fault } from '../records/fault.ts';
import { isWord } from './fitting-branch.ts';
import { allowedTypes, jsonType } from './json-type.ts';
import { nearestName } from './nearest-name.ts';
import type { SchemaNode } from './schema-node.ts';

/**
 * The rules about the shape of a record, and the facts that their wording may name:
 *
 * - `schema-required`: key, about
 * - `schema-unknown-key`: key, allowed, nearest?
 * - `schema-type`: expected (types, and words in quotation marks), found (a type), value?, about
 * - `schema-enum`: allowed, found, nearest?, about
 * - `schema-pattern`: expected, found, words (that would have done as well), about
 * - `schema-size`: what (`characters` or `items`), bound (`min` or `max`), limit, found, about
 * - `schema-value`: bound (`min`, `max`, `above` or `below`), limit, found, about
 *
 * `about` is the description of the field; empty if it has none.
 */
export type ShapeRule =
  | 'schema-required'
  | 'schema-unknown-key'
  | 'schema-type'
  | 'schema-enum'
  | 'schema-pattern'
  | 'schema-size'
  | 'schema-value';

export type Path = readonly (string | number)[];

/** Something wrong with the shape of a record, and where. */
export interface ShapeFault {
  readonly rule: ShapeRule;
  readonly path: Path;
  readonly args: Fault['args'];
}

/** A place in a record: what stands there, and what its schema says. */
export interface Spot {
  readonly root: SchemaNode;
  readonly node: SchemaNode;
  readonly value: unknown;
  readonly path: Path;
  /** The description of the field that stands nearest; empty if there is none. */
  readonly about: string;
}

export function missingKey({ path }: Spot, key: string, about: string): ShapeFault {
  return { rule: 'schema-required', path: [...path, key], args: { key: excerpt(key), about } };
}

export function unknownKey({ path }: Spot, key: string, allowed: readonly string[]): ShapeFault {
  const args = { key: excerpt(key), allowed, ...nearest(key, allowed) };
  return { rule: 'schema-unknown-key', path: [...path, key], args };
}

/** The value has a type that no branch allows. */
export function wrongType(spot: Spot, branches: readonly SchemaNode[]): ShapeFault {
  const expected = [...new Set(branches.flatMap(expectation))];
  const value = shown(spot.value);
  const type = jsonType(spot.value);
  const found = type === 'integer' ? 'number' : type;
  return fault(spot, 'schema-type', { expected, found, ...(value !== undefined && { value }) });
}

/** The value is none of the words that are allowed. */
export function wrongWord(spot: Spot, allowed: readonly string[]): ShapeFault {
  const text = String(spot.value);
  return fault(spot, 'schema-enum', { allowed, found: excerpt(text), ...nearest(text, allowed) });
}

export function wrongPattern(spot: Spot, text: string, expected: string): ShapeFault {
  return fault(spot, 'schema-pattern', { expected, found: excerpt(text), words: [] });
}

/** The fault of a text or list whose size is out of bounds; undefined if it is within. */
export function wrongSize(
  spot: Spot,
  what: 'characters' | 'items',
  found: number,
): ShapeFault | undefined {
  const { node } = spot;
  const [min, max] =
    what === 'items' ? [node.minItems, node.maxItems] : [node.minLength, node.maxLength];
  if (min !== undefined && found < min)
    return fault(spot, 'schema-size', { what, bound: 'min', limit: min, found });
  if (max !== undefined && found > max)
    return fault(spot, 'schema-size', { what, bound: 'max', limit: max, found });
  return undefined;
}

export function wrongValue(
  spot: Spot,
  found: number,
  bound: 'min' | 'max' | 'above' | 'below',
  limit: number,
): ShapeFault {
  return fault(spot, 'schema-value', { bound, limit, found });
}

function fault({ path, about }: Spot, rule: ShapeRule, args: Fault['args']): ShapeFault {
  return { rule, path, args: { ...args, about } };
}

function nearest(text: string, allowed: readonly string[]): { nearest?: string } {
  const name = nearestName(text, allowed);
  return name === undefined ? {} : { nearest: name };
}

function expectation(branch: SchemaNode): readonly string[] {
  return isWord(branch) ? [JSON.stringify(branch.const)] : allowedTypes(branch);
}

function shown(value: unknown): string | undefined {
  return typeof value === 'object' ? undefined : excerpt(String(value));
}
