import { z } from 'zod';
import { day } from './date.ts';
import { line } from './text.ts';
import { webAddress } from './web-address.ts';

/** Where a group of facts was read. */
export const factSource = z
  .strictObject({
    fields: z
      .array(line(80).describe('Name of a field.'))
      .min(1)
      .max(60)
      .describe('Names of the fields that this source supports.')
      .meta({ examples: [['released', 'licenseData']] }),
    title: line(300).describe('What was read: title, repository and path, or page.'),
    url: webAddress.optional().describe('Where it was read.'),
    retrieved: day.optional().describe('The day on which it was read.'),
  })
  .meta({
    id: 'factSource',
    title: 'Source of facts',
    description: 'Where a group of facts was read.',
  });

export const factSources = z
  .array(factSource)
  .min(1)
  .max(60)
  .describe('Where the facts of this record were read.');
export type FactSource = z.infer<typeof factSource>;
