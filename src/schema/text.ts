import { z } from 'zod';

/** A name or title on one line, its length in code points (as JSON Schema counts). */
export const line = (max = 200) =>
  z
    .string()
    .min(1)
    .max(max)
    .regex(/^[^\n\t]*$/)
    .meta({ patternErrorMessage: 'one line without tabs' });

/** Plain text; line breaks allowed, no markup is read. */
export const prose = (max = 2000) => z.string().min(1).max(max);

export const notes = prose(4000).describe('Remarks in plain text.').optional();

/** The word for a fact that no source gives. */
export const unknown = z.literal('unknown').describe('No source gives this fact.');

/** The word for a fact that has no meaning here. */
export const notApplicable = z.literal('notApplicable').describe('The fact has no meaning here.');
