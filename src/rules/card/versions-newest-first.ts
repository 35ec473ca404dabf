import type { Benchmark, Suite } from '../../records/shapes.ts';
import { isAfter } from '../facts/date-order.ts';
import type { Finding, RuleOf } from '../rule.ts';

export const versionsNewestFirst: RuleOf<'benchmark'> = {
  name: 'versions-newest-first',
  severity: 'error',
  scope: 'benchmark',
  sentence:
    'The versions of a card are listed newest first, since the first one is the current one.',
  check: ({ record }) => misplaced(record.versions),
};

function* misplaced(versions: Benchmark['versions'] | Suite['versions']): Iterable<Finding> {
  for (const [index, { id, released }] of versions.entries()) {
    const before = versions[index - 1];
    if (before === undefined || !isAfter(released, before.released)) continue;
    const args = { version: id, released, before: before.id, beforeReleased: before.released };
    yield { at: `versions[${index}]`, args };
  }
}
