import type { Result } from '../../../schema/result.ts';
import type { NamedModel } from '../model-names.ts';
import { type Board, COMMIT, type DataSet, PUBLISHED } from './board.ts';
import type { Conditions } from './conditions.ts';
import { cellOf, type Row } from './read-table.ts';
import { type Printed, readCell, scoreOf } from './score-cell.ts';

/** A data set on which the model of a row has scores. */
export interface Measured {
  readonly column: string;
  readonly dataSet: DataSet;
  readonly figures: readonly [Printed, Printed];
  /** Version of EuroEval. */
  readonly harness: string;
}

/** The data sets of a board on which a row has scores. */
export function measuredOn(row: Row, board: Board): Measured[] {
  return Object.entries(board.dataSets).flatMap(([column, dataSet]) => {
    const figures = readCell(cellOf(row, column));
    const [harness = 'unknown'] = cellOf(row, `${column}_version`).split('@@');
    return figures === undefined ? [] : [{ column, dataSet, figures, harness }];
  });
}

/** The result of a row; the data sets may have been run with several versions of EuroEval, each a run of its own. */
export function resultOfRow(
  { printed, protocol, split }: Conditions,
  identity: NamedModel,
  measured: readonly Measured[],
  board: Board,
  added: string,
): Result {
  const harnesses = [...new Set(measured.map(({ harness }) => harness))];
  return {
    schemaVersion: 1,
    added,
    benchmark: { version: `2026-04-${split}`, protocol },
    revision: identity.revision ?? 'unknown',
    ...(identity.configuration && { configuration: identity.configuration }),
    evaluator: { organization: 'euroeval', relationship: relationshipTo(identity.model) },
    submitter: { name: 'Plumbline maintainers' },
    source: {
      kind: 'publishedOutput',
      publisher: 'EuroEval',
      url: `https://github.com/EuroEval/leaderboards/blob/${COMMIT}/leaderboards/${board.file}`,
      title: `EuroEval/leaderboards, ${board.file} at commit ${COMMIT.slice(0, 8)}`,
      locator: `Model: ${printed}`,
      published: PUBLISHED,
      retrieved: added,
      quotes: 'none',
    },
    runs: harnesses.map((version, place) => ({
      id: `run-${place + 1}`,
      date: 'unknown',
      harness: { name: 'EuroEval', version },
      status: 'unknown',
    })),
    scores: measured.flatMap((one) => scoresOf(one, harnesses.indexOf(one.harness))),
    contamination: { trainedOnTest: 'unknown' },
  };
}

function scoresOf({ dataSet, figures: [main, second] }: Measured, run: number): Result['scores'] {
  const { task, primary, secondary } = dataSet;
  const place = { task, ...(run > 0 && { run: `run-${run + 1}` }) };
  return [
    scoreOf(main, { ...place, metric: primary }),
    scoreOf(second, { ...place, metric: secondary }),
  ];
}

/** EuroEval itself makes only the untrained models that mark the bottom of its boards. */
function relationshipTo(model: string): 'firstParty' | 'thirdParty' {
  return model.startsWith('euroeval/') ? 'firstParty' : 'thirdParty';
}
