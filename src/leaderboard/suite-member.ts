import type { Version } from '../records/shapes.ts';
import { columnIdOf, type Leaf, mainLeaves, resolveLeaf } from './columns.ts';
import type { SuiteMember } from './suite-leaderboard.ts';

/** What a suite takes from a member's leaderboard. */
export interface MemberSource {
  /** Id of the cell in its rows. */
  readonly cell: string;
  /** The task and metric, where it is the score of one; else it is an aggregate. */
  readonly leaf: Leaf | undefined;
}

/**
 * Resolves a member: a task it names with a metric or the task's main one, an aggregate node, a metric of the only task,
 * or the main number.
 */
export function memberSource({ node, metric }: SuiteMember, version: Version): MemberSource {
  const [only, ...rest] = version.tasks;
  const task =
    version.tasks.find(({ id }) => id === node) ??
    (metric !== undefined && rest.length === 0 ? only : undefined);
  if (task !== undefined) return scoreOf(resolveLeaf(version, task.id, metric));
  if (node !== undefined && node !== version.aggregate?.id)
    return { cell: `node:${node}`, leaf: undefined };
  const [leaf] = version.aggregate === undefined ? mainLeaves(version) : [];
  return { cell: 'main', leaf };
}

function scoreOf(leaf: Leaf): MemberSource {
  return { cell: columnIdOf(leaf), leaf };
}
