import { z } from 'zod';
import { aggregateNode } from './aggregate.ts';
import { date } from './date.ts';
import { localId } from './identifier.ts';
import { metric } from './metric.ts';
import { protocol } from './protocol.ts';
import { task } from './task.ts';
import { line, prose, unknown } from './text.ts';
import { dataAccess, personalData } from './vocabulary/card-terms.ts';
import { termOf } from './vocabulary/vocabulary.ts';

const data = z
  .strictObject({
    access: termOf(dataAccess),
    size: z.union([z.int().min(1).max(1e12), unknown]).describe('Number of items.'),
    source: prose(600).describe('Where the items come from, or unknown.'),
    collection: prose(600).optional().describe('How the items were collected.'),
    annotation: prose(600).optional().describe('Who gave the right answers, and how.'),
    personalData: termOf(personalData),
    sensitiveContent: z
      .array(line(120))
      .max(20)
      .optional()
      .describe('Kinds of content that may harm or upset a reader.'),
    representativeness: prose(600)
      .optional()
      .describe('What the items stand for, and what they leave out.'),
  })
  .describe('The items of this version.');

export const version = z
  .strictObject({
    id: localId.describe('Id of the version, unique in its benchmark.'),
    name: line(80).optional().describe('Name of the version for readers.'),
    released: z.union([date, unknown]).describe('When it was published, or unknown.'),
    tasks: z.array(task).min(1).max(2000).describe('The scored parts.'),
    metrics: z.array(metric).min(1).max(200).describe('How the tasks are scored.'),
    protocols: z
      .array(protocol)
      .min(1)
      .max(60)
      .describe('The conditions under which results compare.'),
    aggregate: aggregateNode.optional().describe('Needed where there are several tasks.'),
    data,
    changes: prose(1000).optional().describe('What differs from the version before.'),
  })
  .meta({
    id: 'version',
    title: 'Version',
    description: 'A fixed set of tasks and metrics, with its protocols.',
  });

export type Version = z.infer<typeof version>;
