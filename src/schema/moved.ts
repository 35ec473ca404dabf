import { z } from 'zod';
import { day } from './date.ts';
import { anyId } from './identifier.ts';
import { recordFields } from './record.ts';
import { prose } from './text.ts';

export const moved = z
  .strictObject({
    ...recordFields,
    to: anyId.describe('The id that the folder has now.').meta({ examples: ['acme/one'] }),
    date: day.describe('The day of the move.'),
    reason: prose(600).describe('Why it moved.'),
  })
  .meta({
    title: 'Moved',
    description: 'Stands where a folder was, so that references and addresses still resolve.',
  });

export type Moved = z.infer<typeof moved>;
