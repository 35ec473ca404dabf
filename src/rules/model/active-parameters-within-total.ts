import type { RuleOf } from '../rule.ts';

export const activeParametersWithinTotal: RuleOf<'model'> = {
  name: 'active-parameters-within-total',
  severity: 'error',
  scope: 'model',
  sentence: 'A model has no more active parameters than parameters in all.',
  *check({ record: { parametersActive: active, parametersTotal: total } }) {
    if (typeof active !== 'number' || typeof total !== 'number' || active <= total) return;
    yield { at: 'parametersActive', args: { active, total } };
  },
};
