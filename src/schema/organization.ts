import { z } from 'zod';
import { recordFields } from './record.ts';
import { line } from './text.ts';
import { organizationKind } from './vocabulary/maker-terms.ts';
import { termOf } from './vocabulary/vocabulary.ts';
import { webAddress } from './web-address.ts';

const gitHubAccount = z
  .string()
  .max(60)
  .regex(/^[A-Za-z0-9-]+$/)
  .describe('A GitHub account, without the @.')
  .meta({ patternErrorMessage: 'letters, digits and hyphens' });

export const organization = z
  .strictObject({
    ...recordFields,
    name: line(120).describe('The name as the organization writes it.'),
    kind: termOf(organizationKind),
    url: webAddress.optional().describe('Address of its site.'),
    github: z
      .array(gitHubAccount)
      .max(20)
      .optional()
      .describe('GitHub accounts that own the cards of this organization.'),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional()
      .describe('Country by its ISO 3166-1 alpha-2 code.')
      .meta({ patternErrorMessage: 'two capital letters', examples: ['NL'] }),
    aliases: z.array(line(120)).max(60).optional().describe('Other spellings found in sources.'),
  })
  .meta({
    title: 'Organization',
    description: 'Who makes models, publishes benchmarks or sends results.',
  });

export type Organization = z.infer<typeof organization>;
