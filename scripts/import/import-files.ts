import type {
  ImportContext,
  Importer,
  ImportOutcome,
  SourceFile,
} from '../../src/formats/import/importer.ts';
import { importerFor } from '../../src/formats/import/importers.ts';
import { ownRun, type Provenance } from '../../src/formats/import/provenance.ts';
import { readRegistry } from '../../src/registry/read-registry.ts';
import { sha256 } from '../fill/sha256.ts';
import { UsageError } from '../validate/options.ts';
import type { ImportOptions } from './options.ts';
import { SourceError } from './read-source-files.ts';

/** Runs the importer that fits the files. Throws a UsageError where none does, a SourceError where it cannot read them. */
export function importFiles(
  files: readonly SourceFile[],
  options: ImportOptions,
  today: string,
): ImportOutcome {
  const importer = importerFor(files, options.from);
  if (importer === undefined)
    throw new UsageError(
      `None of the ${files.length} files is of a known format; name it with --from.`,
    );
  const { registry } = readRegistry([options.registry]);
  const provenance = provenanceOf(options.evaluator);
  const outcome = readWith(importer, files, {
    registry,
    added: today,
    sha256,
    model: options.model,
    provenance,
  });
  const { benchmark } = options;
  if (benchmark === undefined) return outcome;
  const isWanted = ({ file }: { readonly file: string }) => file.split('/')[3] === benchmark;
  return {
    ...outcome,
    records: outcome.records.filter(isWanted),
    evidence: outcome.evidence.filter(isWanted),
  };
}

function readWith(
  importer: Importer,
  files: readonly SourceFile[],
  context: ImportContext,
): ImportOutcome {
  try {
    return importer.read(files, context);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SourceError(`The files cannot be read as ${importer.name}: ${reason}`);
  }
}

function provenanceOf(evaluator: string | undefined): Provenance {
  if (evaluator === undefined) return ownRun;
  return {
    ...ownRun,
    source: { ...ownRun.source, publisher: evaluator },
    evaluator: { organization: evaluator, relationship: 'thirdParty' },
  };
}
