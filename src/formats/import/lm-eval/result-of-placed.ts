import type { Result } from '../../../schema/result.ts';
import type { NamedModel } from '../model-names.ts';
import type { Placed } from './place-measure.ts';
import type { ResultFile } from './result-file.ts';
import { runOfFile } from './run-of-file.ts';
import { scoreOfMeasure } from './score-of-measure.ts';

/** What all results of a file share. */
export interface FileFacts {
  readonly added: string;
  readonly evaluator: Result['evaluator'];
  readonly submitter: Result['submitter'];
  readonly source: Result['source'];
  readonly path: string;
  readonly model: NamedModel;
}

/** The result of measures that share benchmark, version and protocol. */
export function resultOfPlaced(
  first: Placed,
  all: readonly Placed[],
  file: ResultFile,
  facts: FileFacts,
): Result {
  const { place, protocol, shots } = first;
  const { revision, configuration } = facts.model;
  const versions = new Set(all.flatMap(({ measure }) => file.taskVersion(measure.task) ?? []));
  return {
    schemaVersion: 1,
    added: facts.added,
    benchmark: { version: place.version.id, protocol },
    revision: revision ?? 'unknown',
    ...(configuration && { configuration }),
    evaluator: facts.evaluator,
    submitter: facts.submitter,
    source: facts.source,
    runs: [runOfFile(file, facts.path, shots, [...versions])],
    scores: inOrderOfCard(first, all).map(({ measure, value, place: { task }, metric }) =>
      scoreOfMeasure(measure, value, task, metric, file.n(measure.task)),
    ),
    contamination: { trainedOnTest: 'unknown' },
  };
}

/** Files of the harness are in no order that means anything. */
function inOrderOfCard({ place: { version } }: Placed, all: readonly Placed[]): Placed[] {
  const tasks = new Map(version.tasks.map(({ id }, index) => [id, index]));
  const metrics = new Map(version.metrics.map(({ id }, index) => [id, index]));
  const rank = ({ place, metric }: Placed) =>
    (tasks.get(place.task) ?? 0) * version.metrics.length + (metrics.get(metric.id) ?? 0);
  return all.toSorted((a, b) => rank(a) - rank(b));
}
