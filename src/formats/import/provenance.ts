import type { Result } from '../../schema/result.ts';

/** What a foreign file does not say about itself: where it was published, who ran it, who sends it. */
export interface Provenance {
  /** Importers add to it what they know of each file: its place below the address, a title, whom it quotes. */
  readonly source: Result['source'];
  readonly evaluator: Result['evaluator'];
  readonly submitter: Result['submitter'];
}

/** Somebody's own run, of which nothing else is known. */
export const ownRun: Provenance = {
  source: { kind: 'evaluationRun', publisher: 'unknown', published: 'unknown', quotes: 'none' },
  evaluator: { organization: 'unknown', relationship: 'unknown' },
  submitter: {},
};

/** Who ran it, seen from a model: the maker of the model is the first party. */
export function evaluatorFor(model: string, { evaluator }: Provenance): Result['evaluator'] {
  const isMaker = model.startsWith(`${evaluator.organization}/`);
  return isMaker && evaluator.organization !== 'unknown'
    ? { ...evaluator, relationship: 'firstParty' }
    : evaluator;
}
