import { nothing, type RuleOf } from '../rule.ts';

export const countWithinItems: RuleOf<'score'> = {
  name: 'count-within-items',
  severity: 'error',
  scope: 'score',
  sentence: 'A score has no more samples than its task has items; attempts are not samples.',
  check({ score: { n, nBasis }, position, task, result }) {
    const items = task?.nItems;
    if (n === undefined || typeof items !== 'number' || result.version === undefined)
      return nothing;
    const fits = nBasis === 'card' ? n === items : n <= items;
    if (fits) return nothing;
    const args = {
      n,
      items,
      task: task?.id ?? '',
      fromCard: nBasis === 'card',
      card: result.benchmark?.filed.file ?? '',
    };
    return [{ at: `scores[${position}].n`, args }];
  },
};
