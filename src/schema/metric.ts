import { z } from 'zod';
import { localId } from './identifier.ts';
import { line, prose } from './text.ts';
import {
  direction,
  floorBasis,
  intervalKind,
  perSample,
  unit,
} from './vocabulary/measure-terms.ts';
import { termOf } from './vocabulary/vocabulary.ts';

const bound = z.number().nullable();

const floor = z
  .strictObject({
    value: z.number().describe('In the unit of the metric.'),
    basis: termOf(floorBasis),
  })
  .describe('The value that needs no ability.');

const ceiling = z
  .strictObject({
    value: z.number().describe('In the unit of the metric.'),
    basis: prose(300).describe('Why no better value can be reached.'),
  })
  .describe('The best value that can be reached.');

export const metric = z
  .strictObject({
    id: localId.describe('Id of the metric, unique in its version.'),
    name: line(120).describe('Name of the metric for readers.'),
    tasks: z
      .array(localId)
      .min(1)
      .max(2000)
      .optional()
      .describe('The tasks it is measured on, if not all.'),
    unit: termOf(unit),
    unitLabel: line(40).optional().describe('Needed for the unit other.'),
    direction: termOf(direction),
    target: z.number().optional().describe('Needed for the direction target.'),
    min: bound.describe('Smallest possible value; null says that there is none.'),
    max: bound.describe('Largest possible value; null says that there is none.'),
    primary: z.boolean().describe('Exactly one metric of a version is the primary one.'),
    definition: prose(1000).describe('How the value is computed.'),
    perSample: termOf(perSample),
    interval: termOf(intervalKind),
    floor: floor.optional(),
    ceiling: ceiling.optional(),
    complementOf: localId.optional().describe('This metric is one minus that one.'),
  })
  .meta({ id: 'metric', title: 'Metric', description: 'How a task is scored.' });

export type Metric = z.infer<typeof metric>;
