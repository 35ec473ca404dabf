import { findNodeAtLocation, type Node, parseTree } from 'jsonc-parser';

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

function nodeAt(tree: Node, path: Path): Node {
  for (let length = path.length; length > 0; length--) {
    const node = findNodeAtLocation(tree, path.slice(0, length));
    if (node) return node;
  }
  return tree;
}

function placeAt(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}
