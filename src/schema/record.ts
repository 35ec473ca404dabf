import { z } from 'zod';
import { day } from './date.ts';
import { notes } from './text.ts';

/** The version of the record format; a breaking change raises it and brings a migration. */
export const SCHEMA_VERSION = 1;

/** The fields that every record has. */
export const recordFields = {
  $schema: z
    .string()
    .max(200)
    .optional()
    .describe(
      'Address or path of the JSON Schema; editors find it by path, so it may be left out.',
    ),
  schemaVersion: z.literal(SCHEMA_VERSION).describe('Version of the record format.'),
  added: day.describe('The day on which this record came into the registry.'),
  notes,
};
