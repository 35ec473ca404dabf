import type { Benchmark } from '../../records/shapes.ts';
import { isAfter } from '../facts/date-order.ts';
import type { Finding, RuleOf } from '../rule.ts';

export const versionsNewestFirst: RuleOf<'benchmark'> = {
  name: 'versions-newest-first',
  severity: 'error',
  scope: 'benchmark',
  sentence:
    'The versions of a benchmark are listed newest first, since the first one is the current one.',
  check: ({ record }) => newerBelowOlder(record.versions),
};

type Dated = Pick<Benchmark['versions'][number], 'id' | 'released'>;

/** The versions that are surely newer than the one listed before them. */
export function* newerBelowOlder(versions: readonly Dated[]): Iterable<Finding> {
  for (const [index, { id, released }] of versions.entries()) {
    const before = versions[index - 1];
    if (before === undefined || !isAfter(released, before.released)) continue;
    const args = { version: id, released, before: before.id, beforeReleased: before.released };
    yield { at: `versions[${index}]`, args };
  }
}
