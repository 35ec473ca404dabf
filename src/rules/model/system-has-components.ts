import type { RuleOf } from '../rule.ts';

export const systemHasComponents: RuleOf<'model'> = {
  name: 'system-has-components',
  severity: 'error',
  scope: 'model',
  sentence: 'A system names the models inside it; a model has none.',
  *check({ record: { kind, components = [] } }) {
    if ((kind === 'system') !== components.length > 0) yield { at: 'components', args: { kind } };
  },
};
