import { known } from '../facts/known.ts';
import { nothing, type RuleOf } from '../rule.ts';

/** The source does not say which configuration it was; no card may give the word another meaning. */
const UNSPECIFIED = 'unspecified';

export const configurationDeclared: RuleOf<'result'> = {
  name: 'configuration-declared',
  severity: 'error',
  scope: 'result',
  sentence:
    'A result names a configuration that the model card declares, none for the default, or unspecified.',
  check({ record: { configuration }, model }) {
    if (model === undefined || configuration === undefined || configuration === UNSPECIFIED)
      return nothing;
    if (model.configurations.has(configuration)) return nothing;
    const { id, file: card } = model.filed;
    const args = {
      configuration,
      model: id,
      known: known(model.configurations, configuration),
      card,
    };
    return [{ at: 'configuration', args }];
  },
};
