import type { RuleOf } from '../rule.ts';

export const ceilingBeyondFloor: RuleOf<'version'> = {
  name: 'ceiling-beyond-floor',
  severity: 'error',
  scope: 'version',
  sentence: 'The ceiling of a metric is better than its floor.',
  *check({ at, facts }) {
    for (const [index, { id, direction, floor, ceiling }] of facts.version.metrics.entries()) {
      if (floor === undefined || ceiling === undefined) continue;
      if (direction !== 'higher' && direction !== 'lower') continue;
      const gain =
        direction === 'higher' ? ceiling.value - floor.value : floor.value - ceiling.value;
      if (gain > 0) continue;
      const args = { metric: id, direction, floor: floor.value, ceiling: ceiling.value };
      yield { at: `${at}.metrics[${index}].ceiling`, args };
    }
  },
};
