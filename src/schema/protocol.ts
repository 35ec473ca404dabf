import { z } from 'zod';
import { localId, modelId } from './identifier.ts';
import { line, prose, unknown } from './text.ts';
import { attackAccess, division, judgeKind, unanswered } from './vocabulary/measure-terms.ts';
import { termOf } from './vocabulary/vocabulary.ts';

const count = z.union([z.int().min(0).max(1e6), unknown]);

const judge = z
  .strictObject({
    kind: termOf(judgeKind),
    model: z
      .union([modelId, line(120)])
      .optional()
      .describe('The judging model: its id here, or its name as printed.'),
    validated: z.boolean().optional().describe('Whether it was compared with people.'),
    agreement: z
      .number()
      .min(-1)
      .max(1)
      .optional()
      .describe('Agreement with people, as its source defines it.'),
  })
  .describe('Who or what scores the answers.');

const variant = z
  .strictObject({
    id: localId.describe('Id of the variant, unique in its protocol.'),
    name: line(120).describe('Name of the variant for readers.'),
    notApplicable: z
      .array(localId)
      .max(200)
      .optional()
      .describe('Tasks that this variant cannot have.'),
  })
  .describe('A choice on the side of the benchmark that the protocol leaves open.');

const attack = z
  .strictObject({
    access: termOf(attackAccess),
    budget: line(200).optional().describe('What the attacker may spend.'),
    goal: line(300).optional().describe('What counts as success of the attack.'),
  })
  .describe('The attacker that this protocol assumes.');

export const protocol = z
  .strictObject({
    id: localId.describe('Id of the protocol, unique in its version.'),
    name: line(120).describe('Name of the protocol for readers.'),
    default: z.boolean().optional().describe('At most one protocol is the default.'),
    shots: z
      .union([count, line(80)])
      .describe('Examples shown in the prompt: a number, a text such as "3 to 5", or unknown.'),
    prompting: line(300).describe('How the model is asked, or unknown.'),
    attempts: count.describe('Tries per item, or unknown.'),
    tools: line(300).describe('Tools the model may use, none, or unknown.'),
    judge,
    limits: line(300).optional().describe('Limits of time, tokens or steps.'),
    harness: line(200).optional().describe('The harness, where it is fixed.'),
    scaffold: line(200).optional().describe('The agent around the model, where it is fixed.'),
    variants: z
      .array(variant)
      .max(40)
      .optional()
      .describe('Choices of the benchmark that this protocol leaves open.'),
    division: termOf(division),
    minCoverage: z
      .number()
      .min(0)
      .max(1)
      .optional()
      .describe('Share of items that must be answered.'),
    unanswered: termOf(unanswered),
    tolerated: z.array(prose(200)).max(20).optional().describe('Deviations that do not unrank.'),
    attack: attack.optional(),
  })
  .meta({
    id: 'protocol',
    title: 'Protocol',
    description: 'Declared conditions under which results compare; each has its own leaderboard.',
  });

export type Protocol = z.infer<typeof protocol>;
