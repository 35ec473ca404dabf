import type { Result } from '../../../schema/result.ts';
import { boardOf, strayNote } from './board.ts';
import { runOf } from './board-run.ts';
import { contradictsItself, rateFields, scoreOf } from './rate.ts';
import { type BoardRow, cell } from './read-board.ts';
import { usageOf } from './run-usage.ts';

/** A run and the file that lists it. */
export interface Listed {
  readonly file: string;
  readonly row: BoardRow;
}

/** What a printed name stands for in the registry. */
export interface AiderIdentity {
  readonly model: string;
  readonly revision?: string | undefined;
  readonly configuration?: string | undefined;
}

/** What an importer of boards needs to know besides the boards. */
export interface AiderSetup {
  /** The day on which the records come into the registry. */
  readonly added: string;
  /** Address of the folder that holds the files, with the commit where it is known. */
  readonly folder: string;
  /** The model of a printed name, or undefined: no model is guessed. */
  readonly identify: (printed: string) => AiderIdentity | undefined;
}

/** The result that a run makes; `others` are further places that list the same run. */
export function resultOfRun(
  { file, row }: Listed,
  others: readonly Listed[],
  identity: AiderIdentity,
  setup: AiderSetup,
): Result {
  const board = boardOf(file, row);
  const printed = rateFields.filter(({ field }) => row.has(field));
  const scores = printed.map((rate) => scoreOf(row, rate, board.items));
  const stray = strayNote(file, row);
  return {
    schemaVersion: 1,
    added: setup.added,
    notes: notesOf(scores, row),
    benchmark: {
      version: board.version,
      protocol: board.protocol,
      variant: cell(row, 'edit_format'),
    },
    revision: identity.revision ?? 'unknown',
    ...(identity.configuration && { configuration: identity.configuration }),
    evaluator: { organization: 'aider-ai', relationship: relationshipTo(identity.model) },
    submitter: { name: 'Plumbline maintainers' },
    source: { kind: 'publishedOutput', ...publishedAt({ file, row }, setup), quotes: 'none' },
    ...(others.length > 0 && { alsoPublished: others.map((other) => publishedAt(other, setup)) }),
    runs: [runOf(row, board)],
    ...(stray && {
      deviations: [{ field: 'board', value: file, reason: stray, material: 'unknown' as const }],
    }),
    scores,
    usage: usageOf(row),
    contamination: { trainedOnTest: 'unknown' },
  };
}

/** Pairs of models under one command are systems of Aider itself. */
function relationshipTo(model: string): 'firstParty' | 'thirdParty' {
  return model.startsWith('aider-ai/') ? 'firstParty' : 'thirdParty';
}

function publishedAt({ file, row }: Listed, { folder }: AiderSetup) {
  return {
    publisher: 'Aider',
    url: `${folder}/${file}`,
    title: `Aider-AI/aider, ${file}`,
    locator: `dirname: ${cell(row, 'dirname')}; model: ${cell(row, 'model')}`.slice(0, 200),
    published: 'unknown' as const,
  };
}

function notesOf(scores: Result['scores'], row: BoardRow): string {
  const cases = cell(row, 'test_cases');
  const remarks = scores.flatMap((score) => {
    const text = `${score.raw?.text} %`;
    if (contradictsItself(score))
      return [
        `${text} does not follow from the stated counts; it is kept as published, without n.`,
      ];
    if (String(score.n) === cases) return [];
    return [
      `${text} does not follow from the ${cases} cases that the run counts, but from ${score.n}.`,
    ];
  });
  return ['Latency is the mean time of a case, all tries included.', ...remarks].join(' ');
}
