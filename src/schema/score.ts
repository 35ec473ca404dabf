import { z } from 'zod';
import { localId } from './identifier.ts';
import { line } from './text.ts';
import { nBasis, rawScale, uncertaintyKind } from './vocabulary/result-terms.ts';
import { termOf } from './vocabulary/vocabulary.ts';

export const raw = z
  .strictObject({
    text: line(80)
      .describe('The printed string.')
      .meta({ examples: ['71.2'] }),
    scale: termOf(rawScale),
    why: line(300).optional().describe('Why this scale; needed unless it is one.'),
  })
  .meta({
    id: 'raw',
    title: 'Printed number',
    description: 'What the source printed and how it was read.',
  });

const level = z.number().gt(0).lt(1);

export const uncertainty = z
  .strictObject({
    kind: termOf(uncertaintyKind),
    value: z
      .number()
      .min(0)
      .optional()
      .describe('For standardError, standardDeviation and halfWidth.'),
    lower: z.number().optional().describe('For confidenceInterval and range.'),
    upper: z.number().optional().describe('For confidenceInterval and range.'),
    level: level.optional().describe('For confidenceInterval and halfWidth, such as 0.95.'),
    method: line(200).optional().describe('How it was found, as the source says.'),
    raw: line(80).optional().describe('The printed string.'),
  })
  .meta({
    id: 'uncertainty',
    title: 'Uncertainty',
    description: 'Uncertainty that the source states, in the unit of the stored value.',
  });

export const score = z
  .strictObject({
    task: localId.describe('Id of a task of the version.'),
    metric: localId.describe('Id of a metric of the version.'),
    run: localId.optional().describe('Which run it comes from; the first if left out.'),
    value: z
      .number()
      .describe('In the unit of the metric; a proportion from 0 to 1.')
      .meta({ examples: [0.712] }),
    n: z.int().min(1).max(1e9).optional().describe('Number of samples; never attempts or epochs.'),
    nBasis: termOf(nBasis).optional().describe('Where n comes from; needed with n.'),
    correct: z
      .int()
      .min(0)
      .max(1e9)
      .optional()
      .describe('Number of right samples, for a binary metric.'),
    uncertainty: uncertainty.optional(),
    raw: raw.optional(),
  })
  .meta({ id: 'score', title: 'Score', description: 'The value of one metric on one task.' });

export type Score = z.infer<typeof score>;
export type Uncertainty = z.infer<typeof uncertainty>;
