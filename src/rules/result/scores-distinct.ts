import { scoreKey } from '../../records/measures.ts';
import type { Score } from '../../records/shapes.ts';
import { type Finding, nothing, type RuleOf } from '../rule.ts';

export const scoresDistinct: RuleOf<'result'> = {
  name: 'scores-distinct',
  severity: 'error',
  scope: 'result',
  sentence: 'A result has one score for a task and metric.',
  check({ record: { scores } }) {
    if (scores.length < 2) return nothing;
    const keys = new Set(scores.map(keyOf));
    return keys.size === scores.length ? nothing : repeats(scores);
  },
};

function* repeats(scores: readonly Score[]): Iterable<Finding> {
  const firstAt = new Map<string, number>();
  for (const [index, score] of scores.entries()) {
    const { task, metric } = score;
    const first = firstAt.get(keyOf(score));
    if (first === undefined) firstAt.set(keyOf(score), index);
    else yield { at: `scores[${index}]`, args: { task, metric, first } };
  }
}

function keyOf({ task, metric }: Score): string {
  return scoreKey(task, metric);
}
