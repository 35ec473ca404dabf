import { z } from 'zod';

const DAY = '[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])';

/** A day of the calendar, ISO 8601; the rule date-exists refuses a 31 February. */
export const day = z
  .string()
  .regex(new RegExp(`^${DAY}$`))
  .meta({
    id: 'day',
    title: 'Day',
    description: 'A day: YYYY-MM-DD.',
    patternErrorMessage: 'a day as YYYY-MM-DD',
    examples: ['2026-03-01'],
  });

/** A date as precise as it is known: a year, a month or a day (ISO 8601 reduced precision). */
export const date = z
  .string()
  .regex(new RegExp(`^([0-9]{4}|[0-9]{4}-(0[1-9]|1[0-2])|${DAY})$`))
  .meta({
    id: 'date',
    title: 'Date',
    description: 'A date as precise as it is known: YYYY, YYYY-MM or YYYY-MM-DD.',
    patternErrorMessage: 'a date as YYYY, YYYY-MM or YYYY-MM-DD',
    examples: ['2024', '2024-05', '2024-05-13'],
  });
