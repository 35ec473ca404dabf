import type { Metric, Suite, Version } from '../records/shapes.ts';
import type { Leaderboard } from './leaderboard.ts';
import type { SuiteMember, SuiteVersion } from './suite-leaderboard.ts';
import { memberSource } from './suite-member.ts';
import type { MemberBoards } from './suite-rows.ts';

/**
 * A suite as a version of a benchmark: its members are the tasks, each with a metric of its own that takes unit,
 * direction and range from the member's leaderboard. So a suite is aggregated, ranked and shown by the same code.
 */
export function versionOfSuite(suite: Suite, version: SuiteVersion, boards: MemberBoards): Version {
  const members = version.members.filter(({ id }) => boards.has(id));
  return {
    id: version.id,
    released: version.released,
    tasks: members.map((member) => ({
      id: member.id,
      name: nameOf(member, boards.get(member.id)),
      metric: member.id,
      nItems: 'unknown',
    })),
    metrics: members.map((member, place) => metricOf(member, boards.get(member.id), place === 0)),
    protocols: [],
    aggregate: version.aggregate,
    data: { access: 'unknown', size: 'unknown', source: suite.name, personalData: 'unknown' },
  };
}

function nameOf(member: SuiteMember, board: Leaderboard | undefined): string {
  if (board === undefined) return member.id;
  const name = board.card.shortName ?? board.card.name;
  const { cell, leaf } = memberSource(member, board.version);
  if (member.node === undefined || cell === 'main') return name;
  const task = board.version.tasks.find(({ id }) => id === leaf?.task)?.name;
  const label = task ?? board.columns.find(({ id }) => id === cell)?.label;
  return `${name}: ${label ?? member.node}`;
}

/** The metric of the score that is taken, or what the column of an aggregate says; that is on a scale of its own. */
function metricOf(member: SuiteMember, board: Leaderboard | undefined, primary: boolean): Metric {
  const source = board && memberSource(member, board.version);
  const own = { id: member.id, name: nameOf(member, board), tasks: [member.id], primary };
  if (source?.leaf !== undefined) return { ...source.leaf.metric, ...own };
  const column = board?.columns.find(({ id }) => id === source?.cell);
  return {
    ...own,
    unit: column?.unit ?? 'other',
    ...(column?.unitLabel === undefined ? {} : { unitLabel: column.unitLabel }),
    direction: column?.direction ?? 'unknown',
    ...(column?.target === undefined ? {} : { target: column.target }),
    min: column?.min ?? null,
    max: column?.max ?? null,
    definition: member.reason,
    perSample: 'unknown',
    interval: 'reported',
  };
}
