import { scoreKey } from '../../records/measures.ts';
import type { RuleOf } from '../rule.ts';

export const scoresDistinct: RuleOf<'result'> = {
  name: 'scores-distinct',
  severity: 'error',
  scope: 'result',
  sentence: 'A result has one score for a task and metric.',
  *check({ record: { scores } }) {
    if (scores.length < 2) return;
    const firstAt = new Map<string, number>();
    for (const [index, { task, metric }] of scores.entries()) {
      const key = scoreKey(task, metric);
      const first = firstAt.get(key);
      if (first === undefined) firstAt.set(key, index);
      else yield { at: `scores[${index}]`, args: { task, metric, first } };
    }
  },
};
