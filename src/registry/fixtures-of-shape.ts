import fc, { type Arbitrary } from 'fast-check';
import { branchesOf } from './fitting-branch.ts';
import { allowedTypes } from './json-type.ts';
import { resolved, type SchemaNode } from './schema-node.ts';

/** Recursion ends here: an aggregate within an aggregate is enough. */
const DEEPEST = 9;
const FEW = 2;

/** Values that have a shape, with any of its optional fields: what tests of shapes begin with. */
export function valuesOf(schema: SchemaNode): Arbitrary<unknown> {
  return arbitraryOf(schema, { root: schema, depth: 0 });
}

interface Place {
  readonly root: SchemaNode;
  readonly depth: number;
}

function arbitraryOf(part: SchemaNode, place: Place): Arbitrary<unknown> {
  const node = resolved(part, place.root);
  const below = { ...place, depth: place.depth + 1 };
  if (node.anyOf) {
    const branches = branchesOf(node.anyOf, place.root);
    const usable = place.depth < DEEPEST ? branches : branches.slice(0, 1);
    return fc.oneof(...usable.map((branch) => arbitraryOf(branch, below)));
  }
  if ('const' in node) return fc.constant(node.const);
  if (node.enum) return fc.constantFrom(...node.enum);
  return fc.oneof(...allowedTypes(node).map((type) => ofType(type, node, below)));
}

function ofType(type: string, node: SchemaNode, below: Place): Arbitrary<unknown> {
  switch (type) {
    case 'object':
      return objects(node, below);
    case 'array':
      return fc.array(arbitraryOf(node.items ?? {}, below), {
        minLength: node.minItems ?? 0,
        maxLength: Math.max(node.minItems ?? 0, FEW),
      });
    case 'string':
      return texts(node);
    case 'integer':
      return fc.integer({ min: node.minimum ?? -9, max: Math.min(node.maximum ?? 9, 1e6) });
    case 'number':
      return numbers(node);
    case 'boolean':
      return fc.boolean();
    default:
      return fc.constant(null);
  }
}

function objects({ properties = {}, required = [] }: SchemaNode, below: Place) {
  const fields = Object.entries(properties).map(([key, node = {}]) => {
    return [key, arbitraryOf(node, below)] as const;
  });
  return fc.record(Object.fromEntries(fields), { requiredKeys: [...required] });
}

/** Longer than any pattern of a fixed length demands. */
const LONGEST = 80;

function texts({ pattern, minLength = 0, maxLength = LONGEST }: SchemaNode): Arbitrary<string> {
  const most = Math.min(maxLength, LONGEST);
  if (pattern === undefined || pattern.startsWith('^[^')) {
    const plain = fc.string({ unit: 'grapheme', minLength: minLength + 1, maxLength: most });
    const fits = plain.map((text) => text.replace(/[\n\t]/g, ' '));
    return fits.filter((text) => [...text].length <= maxLength);
  }
  return fc.stringMatching(new RegExp(pattern), { maxLength: most });
}

function numbers(node: SchemaNode): Arbitrary<number> {
  const min = node.minimum ?? node.exclusiveMinimum ?? -1e9;
  const max = node.maximum ?? node.exclusiveMaximum ?? 1e9;
  return fc.double({
    min,
    max,
    minExcluded: node.exclusiveMinimum !== undefined,
    maxExcluded: node.exclusiveMaximum !== undefined,
    noNaN: true,
  });
}
