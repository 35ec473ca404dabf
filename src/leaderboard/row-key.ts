import type { FiledResult } from '../records/registry.ts';
import type { Model, Revision } from '../records/shapes.ts';

/** What tells rows of one leaderboard apart; see records, "Row". */
export interface RowIdentity {
  readonly key: string;
  readonly model: string;
  readonly configuration: string;
  readonly variant: string;
  readonly revision: string;
  readonly firstParty: boolean;
}

/**
 * The row that a result belongs to: model, configuration, variant, revision and whether its maker ran it.
 * Checkpoints share the row of their model; an unknown revision is told apart from every named one, and unstated
 * conditions from the known ones and from others that state something else.
 */
export function rowIdentity(result: FiledResult, model: Model | undefined): RowIdentity {
  const { record } = result;
  const configuration = record.configuration ?? '';
  const variant = record.benchmark.variant ?? '';
  const revision = isCheckpoint(model, record.revision) ? '' : record.revision;
  const firstParty = record.evaluator.relationship === 'firstParty';
  const party = firstParty ? 'first' : 'other';
  const key = [
    result.model,
    configuration,
    variant,
    revision,
    party,
    ...unstated(record.benchmark),
  ].join('|');
  return { key, model: result.model, configuration, variant, revision, firstParty };
}

/** What a source that does not state its conditions states all the same. */
function unstated({ version, protocol }: FiledResult['record']['benchmark']): string[] {
  return version === 'unknown' || protocol === 'unknown' ? [`${version}/${protocol}`] : [];
}

/** The declared revision of that name, or undefined. */
export function revisionOf(model: Model | undefined, id: string): Revision | undefined {
  return model?.revisions?.find((revision) => revision.id === id);
}

function isCheckpoint(model: Model | undefined, id: string): boolean {
  return revisionOf(model, id)?.kind === 'checkpoint';
}
