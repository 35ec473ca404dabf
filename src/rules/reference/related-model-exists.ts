import type { Model } from '../../records/shapes.ts';
import { isMissingModel } from '../facts/missing-card.ts';
import type { RuleOf } from '../rule.ts';

export const relatedModelExists: RuleOf<'model'> = {
  name: 'related-model-exists',
  severity: 'error',
  scope: 'model',
  sentence: 'Every model that a model card refers to has a card.',
  *check({ record }, context) {
    for (const [at, model] of relatedModels(record)) {
      if (model === undefined || !isMissingModel(context, model)) continue;
      yield { at, args: { model, card: `results/${model}/model.json` } };
    }
  },
};

function relatedModels(record: Model): (readonly [at: string, id: string | undefined])[] {
  return [
    ['predecessor', record.predecessor],
    ['baseModel.id', record.baseModel?.id],
    ...(record.components ?? []).map(
      ({ model }, index) => [`components[${index}].model`, model] as const,
    ),
    ...(record.distinctFrom ?? []).map(
      ({ model }, index) => [`distinctFrom[${index}].model`, model] as const,
    ),
  ];
}
