import type { Direction } from './direction.ts';

/** Methods that need nothing but the row itself. */
export type OwnMethod =
  | 'none'
  | 'mean'
  | 'weightedMean'
  | 'normalizedMean'
  | 'minimum'
  | 'quantile';

/** Methods whose value depends on the other rows. */
export type FieldMethod = 'meanWinRate' | 'borda' | 'bradleyTerry';

/** A declared aggregate: how its parts combine. A leaf is whatever the caller scores; it has no property `of`. */
export type AggregateNode<Leaf> = {
  readonly id: string;
  readonly method: OwnMethod | FieldMethod;
  /** One weight of 0 or more per part, for `weightedMean`. */
  readonly weights?: readonly number[] | undefined;
  /** The level 0 to 1, for `quantile`. */
  readonly quantile?: number | undefined;
  readonly of: readonly (Leaf | AggregateNode<Leaf>)[];
};

/** What a row has on a leaf. `notApplicable` is declared by the card and leaves the denominator; null is a gap. */
export type LeafValue = LeafScore | null | 'notApplicable';

export type LeafScore = {
  readonly value: number;
  readonly standardError?: number | null;
  /** Declared floor and ceiling of the metric, for `normalizedMean`. */
  readonly floor?: number | null;
  readonly ceiling?: number | null;
};

/** Why a node has no value. */
export type NoValue =
  /** A leaf below it has no score. */
  | 'missing'
  /** Nothing below it applies to the row, or (Borda, Bradley-Terry) not everything does. */
  | 'notApplicable'
  /** It, or a part of it, is declared not to be combined. */
  | 'notCombined'
  /** It mixes directions, which no average may. */
  | 'directions'
  /** The declaration is incomplete: weights, quantile, floor or ceiling. */
  | 'declaration'
  /** Its method compares rows, and there are none to compare with. */
  | 'field'
  /** Some rows win or lose every comparison, so no finite ability exists. */
  | 'disconnected';

/** The value of a node for one row: never an average of what happens to be there. */
export type AggregateResult<Leaf> = {
  readonly id: string;
  readonly value: number | null;
  /** Propagated from the leaves, taken as independent; null where one has none or the method allows none. */
  readonly standardError: number | null;
  readonly reason: NoValue | null;
  /** The direction of the value; null where it has none. */
  readonly direction: Direction | null;
  /** Leaves with a score, of the leaves that apply. */
  readonly covered: number;
  readonly total: number;
  readonly missing: readonly Leaf[];
  /** The results of the nodes below, in order. */
  readonly nodes: readonly AggregateResult<Leaf>[];
};

/** Whether a part is a node of its own. */
export function isAggregateNode<Leaf>(
  part: Leaf | AggregateNode<Leaf>,
): part is AggregateNode<Leaf> {
  return typeof part === 'object' && part !== null && 'of' in part;
}

/** Whether a method compares rows. */
export function isFieldMethod(method: OwnMethod | FieldMethod): method is FieldMethod {
  return method === 'meanWinRate' || method === 'borda' || method === 'bradleyTerry';
}

/** All leaves of a tree in order; one that is named twice comes twice. */
export function leavesOf<Leaf>(node: AggregateNode<Leaf>): Leaf[] {
  return node.of.flatMap((part) => (isAggregateNode(part) ? leavesOf(part) : [part]));
}
