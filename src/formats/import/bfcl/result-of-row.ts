import type { Result } from '../../../schema/result.ts';
import type { NamedModel } from '../model-names.ts';
import { type Board, OVERALL } from './board.ts';
import type { Label } from './label.ts';
import type { Figure, ModelRows } from './read-row.ts';
import { usageOf } from './usage-of-row.ts';

/** A model of the tables, with what its label stands for. */
export interface Listed {
  readonly label: string;
  readonly mode: Label;
  readonly identity: NamedModel;
  readonly rows: ModelRows;
}

/** The result that the rows of a model make. */
export function resultOfRow(
  { label, mode, identity, rows }: Listed,
  figures: readonly Figure[],
  board: Board,
  added: string,
): Result {
  const claimed = figures.flatMap(({ claim }) => (claim === undefined ? [] : [claim]));
  const usage = usageOf(rows.get(OVERALL) ?? new Map());
  return {
    schemaVersion: 1,
    added,
    notes: 'Latency is the time of a single call.',
    benchmark: { version: board.version, protocol: board.protocol, variant: mode.variant },
    revision: identity.revision ?? 'unknown',
    ...(identity.configuration && { configuration: identity.configuration }),
    evaluator: { organization: 'gorilla', relationship: relationshipTo(identity.model) },
    submitter: { name: 'Plumbline maintainers' },
    source: {
      kind: 'publishedOutput',
      publisher: 'Berkeley Function-Calling Leaderboard',
      url: `https://github.com/ShishirPatil/gorilla/blob/${board.commit}/${OVERALL}`,
      title: `ShishirPatil/gorilla, ${[...rows.keys()].join(', ')} at commit ${board.commit.slice(0, 8)}`,
      locator: `Model: ${label}`,
      published: board.published,
      retrieved: added,
      quotes: 'none',
    },
    runs: [runOf(mode, figures)],
    scores: figures.flatMap(({ scores = [] }) => scores),
    ...(claimed.length > 0 && { claimed }),
    ...(usage && { usage }),
    contamination: { trainedOnTest: 'unknown' },
  };
}

/** The board belongs to the makers of Gorilla. */
function relationshipTo(model: string): 'firstParty' | 'thirdParty' {
  return model.startsWith('gorilla/') ? 'firstParty' : 'thirdParty';
}

function runOf(
  { addition }: Label,
  figures: readonly Figure[],
): NonNullable<Result['runs']>[number] {
  const isPartial = figures.some(({ reason }) => reason?.startsWith('a category that was not'));
  return {
    id: 'run',
    date: 'unknown',
    harness: { name: 'berkeley-function-call-leaderboard', version: 'unknown' },
    ...(addition !== undefined && {
      settings: { other: [{ name: 'mode, as labelled', value: addition }] },
    }),
    ...(isPartial
      ? {
          status: 'partial',
          reason:
            'Of the live categories only irrelevance was evaluated; the others are printed as 0.00%.',
        }
      : { status: 'unknown' }),
  };
}
