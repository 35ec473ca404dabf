import { isNode } from '../../records/measures.ts';
import type { AggregateLeaf, AggregateNode } from '../../records/shapes.ts';

export interface PlacedNode {
  /** Such as `versions[0].aggregate.of[2]`. */
  readonly at: string;
  readonly node: AggregateNode;
}

export interface PlacedLeaf {
  readonly at: string;
  readonly leaf: AggregateLeaf;
}

/** A node and all below it, the outer ones first, with their places. */
export function* placedNodes(node: AggregateNode, at: string): Generator<PlacedNode> {
  yield { at, node };
  for (const [index, part] of node.of.entries()) {
    if (isNode(part)) yield* placedNodes(part, `${at}.of[${index}]`);
  }
}

/** The leaves below a node, in order, with their places. */
export function* placedLeaves(node: AggregateNode, at: string): Generator<PlacedLeaf> {
  for (const [index, part] of node.of.entries()) {
    const place = `${at}.of[${index}]`;
    if (isNode(part)) yield* placedLeaves(part, place);
    else yield { at: place, leaf: part };
  }
}
