import { textsAt } from '../facts/field-path.ts';
import type { RuleOf } from '../rule.ts';
import { dateFields } from './record-fields.ts';

export const dateExists: RuleOf<'record'> = {
  name: 'date-exists',
  severity: 'error',
  scope: 'record',
  sentence: 'A day exists in the calendar: there is no 31 February.',
  *check({ kind, record }) {
    for (const field of dateFields[kind]) {
      for (const { at, text } of textsAt(record, field)) {
        if (!exists(text)) yield { at, args: { date: text } };
      }
    }
  },
};

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Every month has this many days; the others are looked up. */
const SHORTEST_MONTH = 28;

/** The schema has seen to the form and to months; words such as unknown pass. */
function exists(date: string): boolean {
  const [, year, month, day] = DAY.exec(date) ?? [];
  if (day === undefined || Number(day) <= SHORTEST_MONTH) return true;
  return Number(day) <= daysIn(Number(year), Number(month));
}

/** The zeroth day of the next month is the last day of this one. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
