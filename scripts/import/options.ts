import { parseArgs } from 'node:util';
import { importFormats } from '../../src/formats/import/importers.ts';
import { UsageError } from '../validate/options.ts';

export const USAGE = `Usage: npm run import -- FILE... [--from FORMAT] [--model ORG/NAME] [--benchmark ID] [--evaluator ORG]
                         [--registry DIR] [--dry-run] [--format text|json]

  FILE             files of one tool, or folders of them
  --from FORMAT    the tool: ${importFormats.join(', ')}; found from the files if left out
  --model          the model, where the files name none or a name that no record has
  --benchmark ID   only results of this benchmark
  --evaluator ORG  the organization that ran it; unknown if left out
  --registry DIR   the registry to read and to write into, by default this one
  --dry-run        says what would be written, and writes nothing
  --format         text for people (the default), json for programs`;

export interface ImportOptions {
  readonly paths: readonly string[];
  readonly from: string | undefined;
  readonly model: string | undefined;
  readonly benchmark: string | undefined;
  readonly evaluator: string | undefined;
  readonly registry: string;
  readonly isDryRun: boolean;
  readonly format: 'text' | 'json';
}

/** Reads the arguments of `npm run import`. Throws a UsageError. */
export function importOptions(args: readonly string[]): ImportOptions | 'help' {
  const { values, positionals } = parsed(args);
  if (values.help) return 'help';
  const { from, model, benchmark, evaluator, registry, format } = values;
  if (positionals.length === 0) throw new UsageError('No file is named.');
  if (from !== undefined && !importFormats.includes(from))
    throw new UsageError(`--from is ${from}; it can be ${importFormats.join(', ')}.`);
  if (model !== undefined && !/^[^/]+\/[^/]+$/.test(model))
    throw new UsageError(`--model is ${model}; it is an organization and a name, as in acme/one.`);
  if (format !== 'text' && format !== 'json')
    throw new UsageError(`--format is ${format}; it can be text, json.`);
  const isDryRun = values['dry-run'];
  return { paths: positionals, from, model, benchmark, evaluator, registry, isDryRun, format };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        from: { type: 'string' },
        model: { type: 'string' },
        benchmark: { type: 'string' },
        evaluator: { type: 'string' },
        registry: { type: 'string', default: '.' },
        'dry-run': { type: 'boolean', default: false },
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
