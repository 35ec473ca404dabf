import type { AggregateNode, NoValue, OwnMethod } from './aggregate-node.ts';
import { at } from './at.ts';
import { type Direction, merit, sameDirection } from './direction.ts';
import { within } from './moments.ts';
import { normalizedError, normalizedScore } from './normalized-score.ts';
import { quantile } from './quantile.ts';
import { sum } from './sum.ts';

/** A scored part of a node: a leaf, or a node that has a value. */
export type ScoredPart = {
  readonly value: number;
  readonly standardError: number | null;
  readonly floor: number | null;
  readonly ceiling: number | null;
  readonly weight: number;
  /** A node is already on the scale of its own method; only leaves are normalised. */
  readonly isLeaf: boolean;
  readonly direction: Direction | null;
};

/** A value, or the reason why there is none. */
export type Outcome = {
  readonly value: number | null;
  readonly standardError: number | null;
  readonly reason: NoValue | null;
};

export function noValue(reason: NoValue): Outcome {
  return { value: null, standardError: null, reason };
}

/** Combines the parts of one row; there is at least one. */
export function combine(
  node: Pick<AggregateNode<unknown>, 'weights' | 'quantile' | 'of'>,
  method: OwnMethod,
  parts: readonly ScoredPart[],
): Outcome {
  if (method === 'none') return noValue('notCombined');
  if (method === 'normalizedMean') return normalizedMean(parts);
  const direction = commonDirection(parts.map((part) => part.direction));
  if (direction === null) return noValue('directions');
  if (method === 'mean') return weightedMean(parts, () => 1);
  if (method === 'minimum') return worst(parts, direction);
  if (method === 'quantile') return quantileOf(parts, node.quantile);
  if (node.weights?.length !== node.of.length) return noValue('declaration');
  return weightedMean(parts, (part) => part.weight);
}

/** The direction that all share; null where they differ, where one has none, and for no part at all. */
export function commonDirection(directions: readonly (Direction | null)[]): Direction | null {
  const first = directions[0] ?? null;
  if (first === null) return null;
  const shared = directions.every((other) => other !== null && sameDirection(first, other));
  return shared ? first : null;
}

/** sum(w v) / sum(w), with error sqrt(sum((w e)²)) / sum(w) for independent parts. */
function weightedMean(
  parts: readonly Pick<ScoredPart, 'value' | 'standardError' | 'weight'>[],
  weightOf: (part: Pick<ScoredPart, 'weight'>) => number,
): Outcome {
  const weights = parts.map(weightOf);
  const total = sum(weights);
  if (!(total > 0) || weights.some((weight) => weight < 0)) return noValue('declaration');
  const values = parts.map((part) => part.value);
  const products = values.map((value, index) => value * at(weights, index));
  const value = within(values, sum(products) / total);
  const errors = parts.map((part, index) =>
    part.standardError === null ? null : (part.standardError * at(weights, index)) ** 2,
  );
  const known = errors.filter((error) => error !== null);
  const standardError = known.length === errors.length ? Math.sqrt(sum(known)) / total : null;
  return { value, standardError, reason: null };
}

function normalizedMean(parts: readonly ScoredPart[]): Outcome {
  const scaled = parts.map((part) => {
    if (!part.isLeaf) return part;
    if (part.floor === null || part.ceiling === null) return null;
    const value = normalizedScore(part.value, part.floor, part.ceiling);
    const { standardError: error, floor, ceiling } = part;
    const standardError = error === null ? null : normalizedError(error, floor, ceiling);
    return value === null ? null : { value, standardError, weight: 1 };
  });
  const usable = scaled.filter((part) => part !== null);
  return usable.length === scaled.length ? weightedMean(usable, () => 1) : noValue('declaration');
}

/** The worst part. Its error is not the error of a minimum, which a bootstrap has to give. */
function worst(parts: readonly ScoredPart[], direction: Direction): Outcome {
  const meritOf = (part: ScoredPart): number => merit(part.value, direction) ?? Number.NaN;
  const value = parts.reduce((a, b) => (meritOf(b) < meritOf(a) ? b : a)).value;
  return { value, standardError: null, reason: null };
}

function quantileOf(parts: readonly ScoredPart[], level: number | undefined): Outcome {
  if (level === undefined) return noValue('declaration');
  const value = quantile(
    parts.map((part) => part.value),
    level,
  );
  return value === null ? noValue('declaration') : { value, standardError: null, reason: null };
}
