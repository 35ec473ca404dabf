import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run fix -- [--registry DIR]... [--check]

  --registry DIR  a registry folder, by default this one
  --check         change nothing; exit with 1 if something would change`;

export interface FixOptions {
  readonly registry: readonly string[];
  readonly check: boolean;
}

/** A command line that asks for what there is not; its message is for whoever typed it. */
export class UsageError extends Error {}

/** Reads the arguments of `npm run fix`. Throws a UsageError. */
export function fixOptions(args: readonly string[]): FixOptions | 'help' {
  const { registry, check, help } = parsed(args);
  if (help) return 'help';
  if (registry.includes('')) throw new UsageError('--registry has no value.');
  return { registry, check };
}

function parsed(args: readonly string[]) {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        registry: { type: 'string', multiple: true, default: ['.'] },
        check: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
    return values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
