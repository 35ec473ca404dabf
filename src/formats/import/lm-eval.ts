import type { Registry } from '../../records/registry.ts';
import type { Result } from '../../schema/result.ts';
import type { ImportContext, Importer, ImportOutcome, SourceFile } from './importer.ts';
import { modelOfFile } from './lm-eval/model-of-file.ts';
import { type Placed, placeMeasure } from './lm-eval/place-measure.ts';
import { type ResultFile, readResultFile } from './lm-eval/result-file.ts';
import { type FileFacts, resultOfPlaced } from './lm-eval/result-of-placed.ts';
import { taskPlaces } from './lm-eval/task-places.ts';
import { outcomeOfFate, tracesOfMeasure } from './lm-eval/traces-of-measure.ts';
import { modelFinder } from './model-names.ts';
import { outcomeOf } from './outcome-of.ts';
import { slug } from './reported/slug.ts';
import type { ImportedResult, Traced } from './trace.ts';

/**
 * The lm-evaluation-harness: results files of all generations. Tasks are found through the task aliases of cards,
 * models through the aliases of theirs, protocols by harness and number of examples; nothing is guessed.
 */
export const lmEval: Importer = { format: 'lmEval', name: 'lm-evaluation-harness', detect, read };

/** Who ran the files, and where they lie. */
export interface LmEvalSetup {
  readonly added: string;
  readonly registry: Registry;
  readonly evaluator: Result['evaluator'];
  readonly sourceOf: (path: string) => Result['source'];
}

function detect(files: readonly SourceFile[]): boolean {
  return files.some(
    ({ path, bytes }) => path.endsWith('.json') && readResultFile(textOf(bytes)) !== undefined,
  );
}

/** Files of one's own: whoever sends the results has still to be named. */
function read(files: readonly SourceFile[], { registry, added }: ImportContext): ImportOutcome {
  const evaluator = { organization: 'unknown', relationship: 'unknown' } as const;
  const source = {
    kind: 'evaluationRun',
    publisher: 'unknown',
    published: 'unknown',
    quotes: 'none',
  } as const;
  return outcomeOf(importLmEval(files, { added, registry, evaluator, sourceOf: () => source }));
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

/** One result a file, benchmark version and protocol; figures that have no place are traced with a reason. */
export function importLmEval(files: readonly SourceFile[], setup: LmEvalSetup): Traced {
  const importFile = fileImporter(setup);
  const parts = files.flatMap(({ path, bytes }) => {
    const file = readResultFile(textOf(bytes));
    return file === undefined ? [] : [importFile(file, path)];
  });
  return {
    results: parts.flatMap(({ results }) => results),
    traces: parts.flatMap(({ traces }) => traces),
  };
}

function fileImporter(setup: LmEvalSetup): (file: ResultFile, path: string) => Traced {
  const places = taskPlaces(setup.registry);
  const find = modelFinder(setup.registry);
  const numbered = numberer();
  return (file, path) => {
    const named = modelOfFile(file, path);
    const model = named && find(named.name);
    if (named === undefined || model === undefined) {
      const reason = `no record has the name ${named?.name ?? 'that the file does not give'} of a model`;
      return {
        results: [],
        traces: file.measures.flatMap((measure) => tracesOfMeasure(measure, path, { reason })),
      };
    }
    const fates = file.measures.map((measure) => placeMeasure(measure, file, places));
    const { added, evaluator } = setup;
    const facts = {
      added,
      evaluator,
      source: setup.sourceOf(path),
      path,
      model: { ...model, revision: named.revision ?? model.revision },
    };
    const made = groupsOf(fates.filter((fate) => 'place' in fate)).map((group) =>
      makeResult(group, file, facts, numbered),
    );
    const carriers = new Map(
      made.flatMap(({ group, result: { id } }) =>
        group.map(({ measure }) => [measure, id] as const),
      ),
    );
    const traces = file.measures.flatMap((measure, index) =>
      tracesOfMeasure(measure, path, outcomeOfFate(fates[index], carriers.get(measure))),
    );
    return { results: made.map(({ result }) => result), traces };
  };
}

type Group = readonly [Placed, ...Placed[]];

/** Measures of one benchmark version and protocol make one result. */
function groupsOf(placed: readonly Placed[]): Group[] {
  const groups = Map.groupBy(
    placed,
    ({ place, protocol }) => `${place.benchmark} ${place.version.id} ${protocol}`,
  );
  return [...groups.values()].flatMap(([first, ...rest]): Group[] =>
    first === undefined ? [] : [[first, ...rest]],
  );
}

function makeResult(
  group: Group,
  file: ResultFile,
  facts: FileFacts,
  numbered: (base: string) => string,
) {
  const [first] = group;
  const result = resultOfPlaced(first, group, file, facts);
  const date = result.runs?.[0]?.date ?? 'unknown';
  const when = facts.model.revision ?? (date === 'unknown' ? 'undated' : date);
  const name = `${slug(when).replaceAll('.', '-')}-${first.shots}-shot`;
  const imported: ImportedResult = {
    id: numbered(`${facts.model.model}/${first.place.benchmark}/${name}`),
    result,
  };
  return { group, result: imported };
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
