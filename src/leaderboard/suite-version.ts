import type { Metric, Suite, Version } from '../records/shapes.ts';
import type { Leaderboard } from './leaderboard.ts';
import type { SuiteMember, SuiteVersion } from './suite-leaderboard.ts';
import type { MemberBoards } from './suite-rows.ts';
import { memberColumn } from './suite-rows.ts';

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
  if (member.node === undefined) return name;
  const label = board.columns.find(({ id }) => id === memberColumn(member))?.label;
  return `${name}: ${label ?? member.node}`;
}

function metricOf(member: SuiteMember, board: Leaderboard | undefined, primary: boolean): Metric {
  const column = board?.columns.find(({ id }) => id === memberColumn(member));
  const own = board?.version.metrics.find(({ id, primary: isPrimary }) =>
    member.metric === undefined ? isPrimary : id === member.metric,
  );
  return {
    id: member.id,
    name: nameOf(member, board),
    tasks: [member.id],
    unit: column?.unit ?? 'other',
    ...(column?.unitLabel === undefined ? {} : { unitLabel: column.unitLabel }),
    direction: column?.direction ?? 'unknown',
    ...(column?.target === undefined ? {} : { target: column.target }),
    min: column?.min ?? null,
    max: column?.max ?? null,
    primary,
    definition: own?.definition ?? member.reason,
    perSample: 'unknown',
    interval: 'reported',
    ...(own?.floor === undefined ? {} : { floor: own.floor }),
    ...(own?.ceiling === undefined ? {} : { ceiling: own.ceiling }),
  };
}
