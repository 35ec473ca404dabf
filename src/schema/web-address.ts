import { z } from 'zod';

/** An address on the web; the rule web-address checks what a pattern cannot. */
export const webAddress = z
  .string()
  .max(2000)
  .regex(/^https:\/\/[^\s<>"\\^`{|}]+$/)
  .meta({
    id: 'webAddress',
    title: 'Web address',
    description: 'An https address.',
    patternErrorMessage: 'an address that begins with https:// and has no blanks',
    examples: ['https://example.org/results'],
  });
