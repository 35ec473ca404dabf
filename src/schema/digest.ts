import { z } from 'zod';

/** A SHA-256 digest: 64 hexadecimal digits in lower case. */
export const sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .meta({
    id: 'sha256',
    title: 'SHA-256 digest',
    patternErrorMessage: '64 hexadecimal digits in lower case',
    description: 'A SHA-256 digest: 64 hexadecimal digits in lower case.',
  });
