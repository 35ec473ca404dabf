import { parseArgs } from 'node:util';

/** The ways in which problems are printed. */
export const FORMATS = ['text', 'json', 'github'] as const;
export type Format = (typeof FORMATS)[number];

export const USAGE = `Usage: npm run validate -- [--registry DIR]... [--since REV] [--format text|json|github] [PATH...]

  --registry DIR  a registry folder, by default this one; of several, each lies over those before it
  --since REV     only what concerns files changed since that git revision
  --format        text for people (the default), json for programs, github for annotations
  PATH            only what concerns this file or folder`;

export interface ValidateOptions {
  readonly registry: readonly string[];
  readonly since: string | undefined;
  readonly format: Format;
  readonly paths: readonly string[];
}

/** A command line that asks for what there is not; its message is for whoever typed it. */
export class UsageError extends Error {}

/** Reads the arguments of `npm run validate`. Throws a UsageError. */
export function validateOptions(args: readonly string[]): ValidateOptions | 'help' {
  const { values, positionals } = parsed(args);
  if (values.help) return 'help';
  const format = FORMATS.find((name) => name === values.format);
  if (format === undefined)
    throw new UsageError(`--format is ${values.format}; it can be ${FORMATS.join(', ')}.`);
  const empty = Object.entries({
    registry: values.registry.includes(''),
    since: values.since === '',
  });
  for (const [name, isEmpty] of empty) if (isEmpty) throw new UsageError(`--${name} has no value.`);
  return { registry: values.registry, since: values.since, format, paths: positionals };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        registry: { type: 'string', multiple: true, default: ['.'] },
        since: { type: 'string' },
        format: { type: 'string', default: 'text' },
        help: { type: 'boolean', short: 'h', default: false },
      },
      allowPositionals: true,
    });
  } catch (error) {
    // Node goes on to explain how to name a file that looks like an option.
    const [reason] = String(error instanceof Error ? error.message : error).split('. To ');
    throw new UsageError(`${reason}.`);
  }
}
