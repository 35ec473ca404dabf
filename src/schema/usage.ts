import { z } from 'zod';
import { day } from './date.ts';
import { line, unknown } from './text.ts';
import { costKind, usagePer } from './vocabulary/result-terms.ts';
import { termOf } from './vocabulary/vocabulary.ts';

const amount = z.number().min(0).max(1e15);

const cost = z
  .strictObject({
    usd: amount.describe('US dollars.'),
    kind: termOf(costKind),
    pricesAsOf: z
      .union([day, unknown])
      .optional()
      .describe('The day of the price list, or unknown.'),
    raw: line(80).optional().describe('The printed string.'),
  })
  .describe('Money.');

const tokens = z
  .strictObject({
    input: amount.optional().describe('Tokens sent to the model.'),
    output: amount.optional().describe('Tokens that the model gave, reasoning included.'),
    reasoning: amount.optional().describe('The part of the output spent on reasoning.'),
    cached: amount.optional().describe('The part of the input that came from a cache.'),
  })
  .describe('Tokens of the model.');

const latency = z
  .strictObject({
    mean: amount.optional().describe('Mean.'),
    p50: amount.optional().describe('Median.'),
    p95: amount.optional().describe('95th percentile.'),
    sd: amount.optional().describe('Standard deviation.'),
  })
  .describe('Seconds from question to answer.');

export const usage = z
  .strictObject({
    per: termOf(usagePer),
    items: z.int().min(1).max(1e9).optional().describe('Number of items that the run had.'),
    cost: cost.optional(),
    tokens: tokens.optional(),
    calls: amount.optional().describe('Calls of the model.'),
    latencySeconds: latency.optional(),
    durationSeconds: amount.optional().describe('Time from start to end, in seconds.'),
    energyJoules: amount.optional().describe('Energy, in joules.'),
  })
  .meta({
    id: 'usage',
    title: 'Usage',
    description:
      'What the run cost. What is not known is left out; a cost of 0 says that it was free.',
  });

export type Usage = z.infer<typeof usage>;
