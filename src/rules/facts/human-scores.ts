import type { HumanScore } from '../../records/shapes.ts';
import type { BenchmarkFacts, VersionFacts } from './card-facts.ts';

export interface PlacedHumanScore {
  /** Such as `humanBaseline[0]`. */
  readonly at: string;
  readonly score: HumanScore;
  /** The version it names, else the newest; undefined if it names one that the card lacks. */
  readonly facts: VersionFacts | undefined;
}

/** The human scores of a card, each with the version it belongs to. */
export function humanScores({ filed, versions }: BenchmarkFacts): PlacedHumanScore[] {
  const { humanBaseline } = filed.record;
  if (!Array.isArray(humanBaseline)) return [];
  const [newest] = versions.values();
  return humanBaseline.map((score, index) => {
    const facts = score.version === undefined ? newest : versions.get(score.version);
    return { at: `humanBaseline[${index}]`, score, facts };
  });
}
