import type { Result } from '../../schema/result.ts';
import { boardFiles, boardOf, strayNote } from './aider/board.ts';
import { runOf } from './aider/board-run.ts';
import { contradictsItself, rateFields, scoreOf } from './aider/rate.ts';
import { type BoardRow, cell, readBoard } from './aider/read-board.ts';
import { usageOf } from './aider/run-usage.ts';
import type { ImportedResult, Trace } from './trace.ts';

/** What a printed name stands for in the registry. */
export interface AiderIdentity {
  readonly model: string;
  readonly revision?: string;
  readonly configuration?: string;
}

/** What the importer needs to know besides the boards. */
export interface AiderSetup {
  /** The day on which the records come into the registry. */
  readonly added: string;
  /** Address of the folder that holds the files, with the commit. */
  readonly folder: string;
  /** Throws where the name is unknown: no model is guessed. */
  readonly identify: (printed: string) => AiderIdentity;
}

export interface AiderImport {
  readonly results: readonly ImportedResult[];
  readonly traces: readonly Trace[];
}

/** The figures of a run that count as scores or usage; error counters and settings are not among them. */
const usageFields = ['total_cost', 'seconds_per_case', 'prompt_tokens', 'completion_tokens'] as const;

/**
 * Turns boards of Aider, file name to text, into results: one a run. A run that stands on two boards is one result,
 * which names the second place. Throws a RangeError where a file is no board or lacks a field.
 */
export function importAider(boards: ReadonlyMap<string, string>, setup: AiderSetup): AiderImport {
  const runs = boardFiles.flatMap((file) => readBoard(boards.get(file) ?? '[]').map((row) => ({ file, row })));
  const places = new Map<string, Listed[]>();
  for (const run of runs) {
    const key = cell(run.row, 'dirname');
    places.set(key, [...(places.get(key) ?? []), run]);
  }
  const named = nameAll([...places.values()], setup);
  return { results: named.map(({ imported }) => imported), traces: named.flatMap((one) => one.traces) };
}

interface Listed {
  readonly file: string;
  readonly row: BoardRow;
}

interface Named {
  readonly imported: ImportedResult;
  readonly traces: readonly Trace[];
}

function nameAll(runs: readonly (readonly Listed[])[], setup: AiderSetup): Named[] {
  const taken = new Map<string, number>();
  return runs.flatMap((listed) => {
    const [first, ...others] = listed;
    if (first === undefined) return [];
    const base = idOf(first, setup);
    const turn = (taken.get(base) ?? 0) + 1;
    taken.set(base, turn);
    const id = turn === 1 ? base : `${base}-${turn}`;
    const result = resultOf(first, others, setup);
    const repeats = others.flatMap((other) => tracesOf(other, id, 'the same run on another board: named as also published'));
    return [{ imported: { id, result }, traces: [...tracesOf(first, id), ...repeats] }];
  });
}

function idOf({ file, row }: Listed, setup: AiderSetup): string {
  const { model } = setup.identify(cell(row, 'model'));
  const { benchmark } = boardOf(file, row);
  return `${model}/${benchmark}/${cell(row, 'date')}-${cell(row, 'edit_format')}`;
}

function resultOf({ file, row }: Listed, others: readonly Listed[], setup: AiderSetup): Result {
  const board = boardOf(file, row);
  const identity = setup.identify(cell(row, 'model'));
  const scores = rateFields.filter(({ field }) => row.has(field)).map((rate) => scoreOf(row, rate, board.items));
  const stray = strayNote(file, row);
  const own = identity.model.startsWith('aider/');
  return {
    schemaVersion: 1,
    added: setup.added,
    notes: notesOf(scores, row, stray),
    benchmark: { version: board.version, protocol: board.protocol, variant: cell(row, 'edit_format') },
    revision: identity.revision ?? 'unknown',
    ...(identity.configuration && { configuration: identity.configuration }),
    evaluator: { organization: 'aider', relationship: own ? 'firstParty' : 'thirdParty' },
    submitter: { name: 'Plumbline' },
    source: { kind: 'publishedOutput', ...publishedAt({ file, row }, setup), quotes: 'none' },
    ...(others.length > 0 && { alsoPublished: others.map((other) => publishedAt(other, setup)) }),
    runs: [runOf(row, board)],
    ...(stray && { deviations: [{ field: 'board', value: file, reason: stray, material: 'unknown' as const }] }),
    scores,
    usage: usageOf(row),
    contamination: { trainedOnTest: 'unknown' },
  };
}

function publishedAt({ file, row }: Listed, setup: AiderSetup) {
  return {
    publisher: 'Aider',
    url: `${setup.folder}/${file}`,
    title: `Aider-AI/aider, ${file}`,
    locator: `dirname: ${cell(row, 'dirname')}; model: ${cell(row, 'model')}`.slice(0, 200),
    published: 'unknown' as const,
  };
}

function notesOf(scores: Result['scores'], row: BoardRow, stray: string | undefined): string {
  const cases = cell(row, 'test_cases');
  const odd = scores.filter(contradictsItself).map(({ raw }) => raw?.text);
  const other = scores.filter(({ n }) => n !== undefined && String(n) !== cases);
  return [
    `Latency is the mean time of a case, all tries included.`,
    ...(stray ? [stray] : []),
    ...other.map(({ raw, n }) => `${raw?.text} % does not follow from the stated ${cases} cases, but from ${n}.`),
    ...odd.map((text) => `${text} % does not follow from the stated counts; it is kept as published, without n.`),
  ].join(' ');
}

/** What became of the figures of a run; `repeated` says that another place carries them. */
function tracesOf({ file, row }: Listed, result: string, repeated?: string): Trace[] {
  const rates = rateFields.map(({ field, metric }) => ({ field, as: `all ${metric}` }));
  const fields = [...rates, ...usageFields.map((field) => ({ field, as: 'usage' }))];
  return fields.flatMap(({ field, as }) => {
    const printed = row.get(field);
    if (printed === undefined) return [];
    const base = { source: file, place: cell(row, 'dirname'), field, printed };
    if (repeated !== undefined) return [{ ...base, reason: repeated }];
    const isFree = field === 'total_cost' && Number(printed) === 0;
    return [isFree ? { ...base, reason: 'a cost of 0 means unknown on these boards' } : { ...base, result, as }];
  });
}
