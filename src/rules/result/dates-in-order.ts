import type { Result } from '../../records/shapes.ts';
import { isAfter } from '../facts/date-order.ts';
import { nothing, type RuleOf } from '../rule.ts';

/** There is no clock here: only dates that the record itself gives are compared. */
export const datesInOrder: RuleOf<'result'> = {
  name: 'dates-in-order',
  severity: 'error',
  scope: 'result',
  sentence:
    'What comes first has the earlier date: published, retrieved, added, withdrawn; run, added; opened, closed.',
  check({ record }) {
    if (isUsual(record)) return nothing;
    return orderedDates(record).flatMap(([at, later, earlierAt, earlier]) =>
      isMisordered(earlier, later)
        ? { at, args: { date: later ?? '', other: earlier ?? '', otherAt: earlierAt } }
        : [],
    );
  },
};

/** Nearly every result: nothing happened to it after it was added, and its dates are in order. */
function isUsual({ added, source, alsoPublished, runs, withdrawn, disputes }: Result): boolean {
  if (alsoPublished ?? withdrawn ?? disputes) return false;
  const { published, retrieved } = source;
  if (isMisordered(published, retrieved) || isMisordered(published, added)) return false;
  return !isMisordered(retrieved, added) && !runs?.some(({ date }) => isMisordered(date, added));
}

type Pair = readonly [
  at: string,
  later: string | undefined,
  earlierAt: string,
  earlier: string | undefined,
];

function orderedDates(record: Result): Pair[] {
  const { added, source, alsoPublished = [], runs = [], withdrawn, disputes = [] } = record;
  return [
    ['source.retrieved', source.retrieved, 'source.published', source.published],
    ['added', added, 'source.published', source.published],
    ['added', added, 'source.retrieved', source.retrieved],
    ...runs.map(({ date }, index): Pair => ['added', added, `runs[${index}].date`, date]),
    ['withdrawn.date', withdrawn?.date, 'added', added],
    ...alsoPublished.map(({ published, retrieved }, index): Pair => {
      const at = `alsoPublished[${index}]`;
      return [`${at}.retrieved`, retrieved, `${at}.published`, published];
    }),
    ...disputes.map(({ opened, closed }, index): Pair => {
      return [`disputes[${index}].closed`, closed, `disputes[${index}].opened`, opened];
    }),
  ];
}

function isMisordered(earlier: string | undefined, later: string | undefined): boolean {
  return earlier !== undefined && later !== undefined && isAfter(earlier, later);
}
