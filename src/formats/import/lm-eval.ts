import type { Registry } from '../../records/registry.ts';
import type { Result } from '../../schema/result.ts';
import type { Importer, ImportOutcome, SourceFile } from './importer.ts';
import { modelOfFile } from './lm-eval/model-of-file.ts';
import { protocolOfRun } from './lm-eval/protocol-of-run.ts';
import { type Measure, type ResultFile, readResultFile } from './lm-eval/result-file.ts';
import { runOfFile } from './lm-eval/run-of-file.ts';
import { errorRefusal, scoreOfMeasure } from './lm-eval/score-of-measure.ts';
import { type TaskPlace, taskPlaces } from './lm-eval/task-places.ts';
import { modelFinder, type NamedModel } from './model-names.ts';
import { outcomeOf } from './outcome-of.ts';
import { slug } from './reported/slug.ts';
import type { Trace, Traced } from './trace.ts';

/**
 * The lm-evaluation-harness: results files of all generations. Tasks are found through the task aliases of cards,
 * models through the aliases of theirs, protocols by harness and number of examples; nothing is guessed.
 */
export const lmEval: Importer = { format: 'lmEval', name: 'lm-evaluation-harness', detect, read };

/** Who ran the files and where they lie; files of one's own are runs of an evaluator to be named. */
export interface LmEvalSetup {
  readonly added: string;
  readonly registry: Registry;
  readonly evaluator: Result['evaluator'];
  readonly sourceOf: (path: string) => Result['source'];
}

function detect(files: readonly SourceFile[]): boolean {
  return files.some(({ path, bytes }) => path.endsWith('.json') && readResultFile(new TextDecoder().decode(bytes)) !== undefined);
}

function read(files: readonly SourceFile[], { registry, added }: Parameters<Importer['read']>[1]): ImportOutcome {
  const evaluator = { organization: 'unknown', relationship: 'unknown' } as const;
  const source = { kind: 'evaluationRun', publisher: 'unknown', published: 'unknown', quotes: 'none' } as const;
  return outcomeOf(importLmEval(files, { added, registry, evaluator, sourceOf: () => source }));
}

/** One result a file, benchmark version and number of examples; figures that have no place are traced with a reason. */
export function importLmEval(files: readonly SourceFile[], setup: LmEvalSetup): Traced {
  const places = taskPlaces(setup.registry);
  const find = modelFinder(setup.registry);
  const counters = new Map<string, number>();
  const parts = files.flatMap(({ path, bytes }) => {
    const file = readResultFile(new TextDecoder().decode(bytes));
    return file === undefined ? [] : [importFile(file, path, places, find, counters, setup)];
  });
  return { results: parts.flatMap(({ results }) => results), traces: parts.flatMap(({ traces }) => traces) };
}

/** A measure with its place in the registry. */
interface Placed {
  readonly measure: Measure;
  readonly value: number;
  readonly place: TaskPlace;
  readonly metric: NonNullable<ReturnType<TaskPlace['metricOf']>>;
  readonly shots: number;
  readonly protocol: string;
}

function importFile(
  file: ResultFile,
  path: string,
  places: ReadonlyMap<string, TaskPlace>,
  find: (name: string) => NamedModel | undefined,
  counters: Map<string, number>,
  setup: LmEvalSetup,
): Traced {
  const named = modelOfFile(file, path);
  const model = named && find(named.name);
  if (named === undefined || model === undefined) {
    const reason = `no record has the name ${named?.name ?? 'that the file does not give'} of a model`;
    return { results: [], traces: file.measures.flatMap((measure) => tracesOf(measure, path, { reason })) };
  }
  const fates = file.measures.map((measure) => placeOf(measure, file, places));
  const placed = fates.filter((fate) => 'place' in fate);
  const groups = Map.groupBy(placed, ({ place, protocol }) => `${place.benchmark} ${place.version.id} ${protocol}`);
  const revision = named.revision ?? model.revision;
  const results = [...groups.values()].map((group) => resultOf(group, file, path, { ...model, revision }, counters, setup));
  const carriers = new Map(results.flatMap(({ id, measures }) => measures.map((measure) => [measure, id] as const)));
  const traces = file.measures.flatMap((measure, index) => tracesOf(measure, path, fateOf(fates[index], carriers.get(measure))));
  return { results: results.map(({ id, result }) => ({ id, result })), traces };
}

type Fate = Placed | { readonly reason: string };

function placeOf(measure: Measure, file: ResultFile, places: ReadonlyMap<string, TaskPlace>): Fate {
  const { value, task, metric: name } = measure;
  const place = places.get(task);
  if (place === undefined) return { reason: `no card has the task ${task}` };
  if (value === undefined) return { reason: 'the value is no finite number' };
  const metric = place.metricOf(name);
  if (metric === undefined) return { reason: `${place.benchmark} ${place.version.id} has no metric ${name}` };
  const shots = file.shots(task);
  if (shots === undefined) return { reason: 'the number of examples is not given' };
  const protocol = protocolOfRun(place.version, file.shape, shots);
  if (protocol === undefined) return { reason: `${place.benchmark} ${place.version.id} has no protocol of this harness with ${shots} examples` };
  return { measure, value, place, metric, shots, protocol };
}

function fateOf(fate: Fate | undefined, result: string | undefined): Pick<Trace, 'result' | 'as' | 'reason'> {
  if (fate === undefined || 'reason' in fate || result === undefined) return { reason: fate && 'reason' in fate ? fate.reason : 'not read' };
  return { result, as: `${fate.place.task} ${fate.metric.id}` };
}

/** A value and its standard error are two figures. */
function tracesOf(measure: Measure, path: string, fate: Pick<Trace, 'result' | 'as' | 'reason'>): Trace[] {
  const { task, metric, filter, value, standardErrorText } = measure;
  const field = filter === undefined ? metric : `${metric},${filter}`;
  const base = { source: path, place: task };
  const printed = value === undefined ? 'not a number' : String(value);
  const own: Trace = { ...base, field, printed, ...fate };
  if (standardErrorText === undefined) return [own];
  const refusal = fate.reason ?? errorRefusal(measure);
  const error = { ...base, field: `${field} stderr`, printed: standardErrorText };
  return [own, refusal === undefined ? { ...error, ...fate, as: `${fate.as} uncertainty` } : { ...error, reason: refusal }];
}

interface MadeResult {
  readonly id: string;
  readonly result: Result;
  readonly measures: readonly Measure[];
}

function resultOf(
  group: readonly Placed[],
  file: ResultFile,
  path: string,
  model: NamedModel,
  counters: Map<string, number>,
  setup: LmEvalSetup,
): MadeResult {
  const [{ place, protocol, shots }] = nonEmpty(group);
  const sorted = inOrderOf(place, group);
  const versions = [...new Set(group.flatMap(({ measure }) => file.taskVersion(measure.task) ?? []))];
  const run = runOfFile(file, path, shots, versions);
  const when = model.revision ?? (run.date === 'unknown' ? 'undated' : run.date);
  const id = numbered(`${model.model}/${place.benchmark}/${slug(when).replaceAll('.', '-')}-${shots}-shot`, counters);
  const result: Result = {
    schemaVersion: 1,
    added: setup.added,
    benchmark: { version: place.version.id, protocol },
    revision: model.revision ?? 'unknown',
    ...(model.configuration && { configuration: model.configuration }),
    evaluator: setup.evaluator,
    submitter: { name: 'Plumbline maintainers' },
    source: setup.sourceOf(path),
    runs: [run],
    scores: sorted.map(({ measure, value, place: { task }, metric }) => scoreOfMeasure(measure, value, task, metric, file.n(measure.task))),
    contamination: { trainedOnTest: 'unknown' },
  };
  return { id, result, measures: group.map(({ measure }) => measure) };
}

/** The order of the card: files of the harness are in no order that means anything. */
function inOrderOf({ version }: TaskPlace, group: readonly Placed[]): Placed[] {
  const task = new Map(version.tasks.map(({ id }, index) => [id, index]));
  const metric = new Map(version.metrics.map(({ id }, index) => [id, index]));
  const rank = (one: Placed) => (task.get(one.place.task) ?? 0) * version.metrics.length + (metric.get(one.metric.id) ?? 0);
  return [...group].sort((a, b) => rank(a) - rank(b));
}

function numbered(base: string, counters: Map<string, number>): string {
  const turn = (counters.get(base) ?? 0) + 1;
  counters.set(base, turn);
  return turn === 1 ? base : `${base}-${turn}`;
}

function nonEmpty<Item>(items: readonly Item[]): readonly [Item, ...Item[]] {
  const [first, ...rest] = items;
  if (first === undefined) throw new RangeError('a group has at least one member');
  return [first, ...rest];
}
