import { known } from '../facts/known.ts';
import { nothing, type RuleOf } from '../rule.ts';

export const metricExists: RuleOf<'score'> = {
  name: 'metric-exists',
  severity: 'error',
  scope: 'score',
  sentence: 'A score is in a metric that the version has.',
  check({ result, score, position, facts, metric }) {
    if (metric !== undefined || facts === undefined || result.benchmark === undefined)
      return nothing;
    const args = {
      metric: score.metric,
      version: facts.version.id,
      known: known(facts.metrics.keys(), score.metric),
      card: result.benchmark.filed.file,
    };
    return [{ at: `scores[${position}].metric`, args }];
  },
};
