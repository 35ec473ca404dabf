import { everyText, textsIn } from '../facts/field-tree.ts';
import type { RecordSubject } from '../facts/subjects.ts';
import { type Finding, nothing, type RuleOf } from '../rule.ts';
import { dateFields } from './record-fields.ts';

export const dateExists: RuleOf<'record'> = {
  name: 'date-exists',
  severity: 'error',
  scope: 'record',
  sentence: 'A day exists in the calendar: there is no 31 February.',
  check(subject) {
    const { kind, record } = subject;
    return everyText(record, dateFields[kind], exists) ? nothing : impossibleDates(subject);
  },
};

function* impossibleDates({ kind, record }: RecordSubject): Iterable<Finding> {
  for (const { at, text } of textsIn(record, dateFields[kind])) {
    if (!exists(text)) yield { at, args: { date: text } };
  }
}

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Where the day begins in YYYY-MM-DD. */
const DAY_AT = 8;
/** Every month has this many days; the others are looked up. */
const SHORTEST_MONTH = '28';

/** The schema has seen to the form and to months; words such as unknown pass. */
function exists(date: string): boolean {
  if (date.slice(DAY_AT) <= SHORTEST_MONTH) return true;
  const [, year, month, day] = DAY.exec(date) ?? [];
  return day === undefined || Number(day) <= daysIn(Number(year), Number(month));
}

/** The zeroth day of the next month is the last day of this one. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
