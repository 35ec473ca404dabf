import type { Registry } from '../../records/registry.ts';
import type { Result } from '../../schema/result.ts';
import type { ImportContext, Importer, ImportOutcome, SourceFile } from './importer.ts';
import { type FileOfRun, importFile } from './lm-eval/import-file.ts';
import { readResultFile } from './lm-eval/result-file.ts';
import { readSamples, runOfPath } from './lm-eval/samples-of-task.ts';
import { taskPlaces } from './lm-eval/task-places.ts';
import { modelFinder, type NamedModel } from './model-names.ts';
import { outcomeOf } from './outcome-of.ts';
import { ownRun } from './provenance.ts';
import type { Traced } from './trace.ts';

/**
 * The lm-evaluation-harness: results files of all generations, and the samples files beside them. Tasks are found
 * through the task aliases of cards, models through the aliases of theirs, protocols by harness and number of
 * examples; nothing is guessed.
 */
export const lmEval: Importer = { format: 'lmEval', name: 'lm-evaluation-harness', detect, read };

/** Who ran the files, and where they lie. */
export interface LmEvalSetup {
  readonly added: string;
  readonly registry: Registry;
  readonly evaluator: Result['evaluator'];
  readonly submitter: Result['submitter'];
  readonly sourceOf: (path: string) => Result['source'];
  /** sha256 of a text in UTF-8, in lower-case hexadecimal. */
  readonly sha256: (text: string) => string;
  /** The model of files that name none, or a name that no record has. */
  readonly model?: string | undefined;
}

function detect(files: readonly SourceFile[]): boolean {
  return files.some(
    ({ path, bytes }) => path.endsWith('.json') && readResultFile(textOf(bytes)) !== undefined,
  );
}

function read(
  files: readonly SourceFile[],
  { provenance = ownRun, ...context }: ImportContext,
): ImportOutcome {
  const { source, ...others } = provenance;
  return outcomeOf(importLmEval(files, { ...context, ...others, sourceOf: () => source }));
}

/** One result a file, benchmark version and protocol; figures that have no place are traced with a reason. */
export function importLmEval(files: readonly SourceFile[], setup: LmEvalSetup): Traced {
  const { added, evaluator, submitter, sha256 } = setup;
  const around = {
    places: taskPlaces(setup.registry),
    find: finderOf(setup),
    numbered: numberer(),
    factsOf: (path: string) => ({ added, evaluator, submitter, source: setup.sourceOf(path) }),
    sha256,
  };
  const parts = filesOfRuns(files).map((file) => importFile(file, around));
  return {
    results: parts.flatMap(({ results }) => results),
    traces: parts.flatMap(({ traces }) => traces),
  };
}

function finderOf({ registry, model }: LmEvalSetup): (name: string) => NamedModel | undefined {
  const find = modelFinder(registry);
  const chosen =
    model === undefined ? undefined : { model, revision: undefined, configuration: undefined };
  return (name) => find(name) ?? chosen;
}

/** Results files with their samples files: those of the same folder and date. */
function filesOfRuns(files: readonly SourceFile[]): FileOfRun[] {
  const sampled = files.flatMap(({ path, bytes }) => {
    const { task, run } = runOfPath(path) ?? {};
    return task === undefined ? [] : [{ task, run, bytes }];
  });
  return files.flatMap(({ path, bytes }) => {
    const file = path.endsWith('.json') ? readResultFile(textOf(bytes)) : undefined;
    if (file === undefined) return [];
    const run = runOfPath(path)?.run;
    const own = sampled.filter((one) => run !== undefined && one.run === run);
    return [
      {
        path,
        file,
        samples: new Map(own.map((one) => [one.task, readSamples(textOf(one.bytes))])),
      },
    ];
  });
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** Counts ids that would fall together. */
function numberer(): (base: string) => string {
  const turns = new Map<string, number>();
  return (base) => {
    const turn = (turns.get(base) ?? 0) + 1;
    turns.set(base, turn);
    return turn === 1 ? base : `${base}-${turn}`;
  };
}
