import type { RuleOf } from '../rule.ts';

export const metricIntervalFits: RuleOf<'version'> = {
  name: 'metric-interval-fits',
  severity: 'error',
  scope: 'version',
  sentence: 'Only a proportion of binary samples has a binomial interval.',
  *check({ at, facts }) {
    for (const [index, { id, interval, perSample, unit }] of facts.version.metrics.entries()) {
      if (interval !== 'binomial' || (perSample === 'binary' && unit === 'proportion')) continue;
      yield { at: `${at}.metrics[${index}].interval`, args: { metric: id, perSample, unit } };
    }
  },
};
