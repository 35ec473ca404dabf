import { nothing, type RuleOf } from '../rule.ts';

export const modelExists: RuleOf<'result'> = {
  name: 'model-exists',
  severity: 'error',
  scope: 'result',
  sentence: 'The folder of a result belongs to a model that has a card.',
  check({ filed, model }, context) {
    const card = `results/${filed.model}/model.json`;
    if (model === undefined && !context.isUnreadable(card))
      return [{ at: '', args: { model: filed.model, card } }];
    return nothing;
  },
};
