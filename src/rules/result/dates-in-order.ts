import type { Result } from '../../records/shapes.ts';
import { isAfter } from '../facts/date-order.ts';
import type { RuleOf } from '../rule.ts';

/** There is no clock here: only dates that the record itself gives are compared. */
export const datesInOrder: RuleOf<'result'> = {
  name: 'dates-in-order',
  severity: 'error',
  scope: 'result',
  sentence:
    'What comes first has the earlier date: published, retrieved, added, withdrawn; run, added; opened, closed.',
  *check({ record }) {
    for (const [at, later, earlierAt, earlier] of orderedDates(record)) {
      if (later === undefined || earlier === undefined || !isAfter(earlier, later)) continue;
      yield { at, args: { date: later, other: earlier, otherAt: earlierAt } };
    }
  },
};

type Pair = readonly [
  at: string,
  later: string | undefined,
  earlierAt: string,
  earlier: string | undefined,
];

function* orderedDates(record: Result): Iterable<Pair> {
  const { added, source, alsoPublished, runs, withdrawn, disputes } = record;
  yield ['source.retrieved', source.retrieved, 'source.published', source.published];
  yield ['added', added, 'source.published', source.published];
  yield ['added', added, 'source.retrieved', source.retrieved];
  for (const [index, { date }] of runs?.entries() ?? [])
    yield ['added', added, `runs[${index}].date`, date];
  yield ['withdrawn.date', withdrawn?.date, 'added', added];
  for (const [index, { published, retrieved }] of alsoPublished?.entries() ?? []) {
    const at = `alsoPublished[${index}]`;
    yield [`${at}.retrieved`, retrieved, `${at}.published`, published];
  }
  for (const [index, { opened, closed }] of disputes?.entries() ?? []) {
    yield [`disputes[${index}].closed`, closed, `disputes[${index}].opened`, opened];
  }
}
