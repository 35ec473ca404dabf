import { codePointLength } from './code-point-length.ts';
import { branchesOf, fittingBranch, isWord } from './fitting-branch.ts';
import { hasAllowedType, isJsonObject, type JsonObject } from './json-type.ts';
import { resolved, type SchemaNode } from './schema-node.ts';
import {
  missingKey,
  type ShapeFault,
  type Spot,
  unknownKey,
  wrongPattern,
  wrongSize,
  wrongType,
  wrongValue,
  wrongWord,
} from './shape-fault.ts';

/**
 * Walks a value beside its schema and yields what is wrong, in the order of the file; what is too
 * long is named once and not looked into. Nothing is computed before it is asked for: a caller that
 * takes fifty faults pays for fifty, however many there are.
 *
 * The compiled validators decide, this explains. ajv could list errors itself (`allErrors`), but
 * without a bound, for a union every error of every branch, and at twice the code in the browser.
 */
export function shapeFaults(value: unknown, schema: SchemaNode): Generator<ShapeFault> {
  return faultsAt({ root: schema, node: schema, value, path: [], about: '' });
}

function* faultsAt(spot: Spot): Generator<ShapeFault> {
  const node = resolved(spot.node, spot.root);
  const here = { ...spot, node, about: descriptionOf(spot.node, spot.root) ?? spot.about };
  if (node.anyOf) yield* unionFaults(here, branchesOf(node.anyOf, spot.root));
  else if (!hasAllowedType(node, spot.value)) yield wrongType(here, [node]);
  else yield* contentFaults(here);
}

/** A reference may say more of its place than what it refers to. */
function descriptionOf(node: SchemaNode, root: SchemaNode): string | undefined {
  return node.description ?? resolved(node, root).description;
}

function* unionFaults(spot: Spot, branches: readonly SchemaNode[]): Generator<ShapeFault> {
  const { value, about } = spot;
  const words = branches.filter(isWord);
  if (words.some((word) => word.const === value)) return;
  if (typeof value !== 'object' && branches.some((node) => fits({ ...spot, node }))) return;
  const best = fittingBranch(branches, value);
  if (best) yield* withWords(faultsAt({ ...spot, node: { ...best, description: about } }), words);
  else if (words.some((word) => hasAllowedType(word, value))) yield wrongWord(spot, texts(words));
  else yield wrongType(spot, branches);
}

function fits(spot: Spot): boolean {
  return faultsAt(spot).next().done === true;
}

function texts(words: readonly SchemaNode[]): string[] {
  return words.map((word) => String(word.const));
}

/** Beside a pattern, the words that would have done as well. */
function* withWords(
  faults: Iterable<ShapeFault>,
  words: readonly SchemaNode[],
): Generator<ShapeFault> {
  for (const fault of faults)
    if (fault.rule !== 'schema-pattern') yield fault;
    else yield { ...fault, args: { ...fault.args, words: texts(words) } };
}

function* contentFaults(spot: Spot): Generator<ShapeFault> {
  const { node, value } = spot;
  if (isWord(node)) {
    if (node.const !== value) yield wrongWord(spot, texts([node]));
  } else if (typeof value === 'string') yield* textFaults(spot, value);
  else if (typeof value === 'number') yield* numberFaults(spot, value);
  else if (Array.isArray(value)) yield* listFaults(spot, value);
  else if (isJsonObject(value)) yield* objectFaults(spot, value);
}

function* textFaults(spot: Spot, text: string): Generator<ShapeFault> {
  const { enum: allowed, pattern, patternErrorMessage } = spot.node;
  const size = wrongSize(spot, 'characters', codePointLength(text));
  if (size) yield size;
  else if (allowed && !allowed.includes(text)) yield wrongWord(spot, allowed);
  else if (pattern !== undefined && !new RegExp(pattern, 'u').test(text))
    yield wrongPattern(spot, text, patternErrorMessage ?? `a text that matches ${pattern}`);
}

function* numberFaults(spot: Spot, found: number): Generator<ShapeFault> {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = spot.node;
  if (minimum !== undefined && found < minimum) yield wrongValue(spot, found, 'min', minimum);
  if (maximum !== undefined && found > maximum) yield wrongValue(spot, found, 'max', maximum);
  if (exclusiveMinimum !== undefined && found <= exclusiveMinimum)
    yield wrongValue(spot, found, 'above', exclusiveMinimum);
  if (exclusiveMaximum !== undefined && found >= exclusiveMaximum)
    yield wrongValue(spot, found, 'below', exclusiveMaximum);
}

function* listFaults(spot: Spot, list: readonly unknown[]): Generator<ShapeFault> {
  const { items = {} } = spot.node;
  const size = wrongSize(spot, 'items', list.length);
  if (size) {
    yield size;
    return;
  }
  for (const [index, value] of list.entries())
    yield* faultsAt({ ...spot, node: items, value, path: [...spot.path, index] });
}

function* objectFaults(spot: Spot, object: JsonObject): Generator<ShapeFault> {
  const { properties = {}, required = [] } = spot.node;
  for (const key of required)
    if (!Object.hasOwn(object, key))
      yield missingKey(spot, key, descriptionOf(properties[key] ?? {}, spot.root) ?? '');
  for (const [key, value] of Object.entries(object)) {
    const node = Object.hasOwn(properties, key) ? properties[key] : undefined;
    if (node) yield* faultsAt({ ...spot, node, value, path: [...spot.path, key] });
    else yield unknownKey(spot, key, Object.keys(properties));
  }
}
