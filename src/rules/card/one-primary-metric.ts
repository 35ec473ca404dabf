import type { RuleOf } from '../rule.ts';

export const onePrimaryMetric: RuleOf<'version'> = {
  name: 'one-primary-metric',
  severity: 'error',
  scope: 'version',
  sentence: 'Exactly one metric of a version is the primary one.',
  *check({ at, facts }) {
    const primary = facts.version.metrics.filter((metric) => metric.primary).map(({ id }) => id);
    if (primary.length !== 1)
      yield { at: `${at}.metrics`, args: { count: primary.length, primary } };
  },
};
