import { hasAllowedType, isJsonObject } from './json-type.ts';
import { resolved, type SchemaNode } from './schema-node.ts';

/** The branches of a union; those of a union within it are branches of the whole. */
export function branchesOf(union: readonly SchemaNode[], root: SchemaNode): SchemaNode[] {
  return union.flatMap((part) => {
    const branch = resolved(part, root);
    return branch.anyOf ? branchesOf(branch.anyOf, root) : [branch];
  });
}

/** Whether a branch is a single word such as `unknown`. */
export function isWord(branch: SchemaNode): boolean {
  return 'const' in branch;
}

/**
 * The branch by which to judge a value: of those for its type the one whose keys it has, and a shape
 * before a word. Undefined if no branch is for its type, or only words are.
 *
 * It looks at the value and not into it. Trying every branch in full would be exact, and cost twice
 * the time at every level of an aggregate: a hostile file could make that hours.
 */
export function fittingBranch(
  branches: readonly SchemaNode[],
  value: unknown,
): SchemaNode | undefined {
  const shapes = branches.filter((branch) => !isWord(branch) && hasAllowedType(branch, value));
  if (!isJsonObject(value)) return shapes[0];
  const keys = Object.keys(value);
  return shapes.toSorted((a, b) => misfit(a, keys) - misfit(b, keys))[0];
}

/** How many keys are not of a shape, or missing in it. */
function misfit({ properties = {}, required = [] }: SchemaNode, keys: readonly string[]): number {
  const unknown = keys.filter((key) => !Object.hasOwn(properties, key)).length;
  return unknown + required.filter((key) => !keys.includes(key)).length;
}
