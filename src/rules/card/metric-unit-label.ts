import type { RuleOf } from '../rule.ts';

export const metricUnitLabel: RuleOf<'version'> = {
  name: 'metric-unit-label',
  severity: 'error',
  scope: 'version',
  sentence:
    'A metric with the unit other names its unit; the other units have their names already.',
  *check({ at, facts }) {
    for (const [index, { id, unit, unitLabel }] of facts.version.metrics.entries()) {
      if ((unit === 'other') === (unitLabel !== undefined)) continue;
      const args = { metric: id, unit, given: unitLabel !== undefined };
      yield { at: `${at}.metrics[${index}].unitLabel`, args };
    }
  },
};
