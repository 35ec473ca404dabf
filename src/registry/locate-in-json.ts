import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';
import { formatPath } from '../records/problem.ts';

/** A place in a text, both from 1; columns count UTF-16 units, as editors do. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

type Path = readonly (string | number)[];

/**
 * Where in JSON text the value at a path stands; for a value that is not there, the nearest one
 * around it. The text must be JSON that parse-json accepts: reading a deeper one would overflow.
 */
export function locateInJson(text: string): (path: Path) => TextPlace {
  const tree = parseTree(text);
  return (path) => placeAt(text, tree ? nodeAt(tree, path).offset : 0);
}

/** The same for a path in its readable form, such as `scores[3].value`; undefined if there is none. */
export function locateReadable(text: string, at: string): TextPlace | undefined {
  const tree = parseTree(text);
  const node = tree && descendantAt(tree, [], at);
  return node && placeAt(text, node.offset);
}

function nodeAt(tree: Node, path: Path): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node;
  }
  return tree;
}

/** Goes down only where the readable form agrees so far. It is compared, never taken apart. */
function descendantAt(node: Node, path: Path, at: string): Node | undefined {
  const here = formatPath(path);
  if (here === at) return node;
  if (!at.startsWith(here)) return undefined;
  for (const [index, child] of (node.children ?? []).entries()) {
    const [key, value] = child.type === 'property' ? (child.children ?? []) : [undefined, child];
    const found = value && descendantAt(value, [...path, key ? String(key.value) : index], at);
    if (found) return found;
  }
  return undefined;
}

function placeAt(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}
