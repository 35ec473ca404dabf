import type { RuleOf } from '../rule.ts';

export const metricTarget: RuleOf<'version'> = {
  name: 'metric-target',
  severity: 'error',
  scope: 'version',
  sentence: 'A metric whose better side is a target states the target; no other metric has one.',
  *check({ at, facts }) {
    for (const [index, { id, direction, target }] of facts.version.metrics.entries()) {
      if ((direction === 'target') === (target !== undefined)) continue;
      const args = { metric: id, direction, given: target !== undefined };
      yield { at: `${at}.metrics[${index}].target`, args };
    }
  },
};
