import type { RuleOf } from '../rule.ts';

export const componentNamed: RuleOf<'model'> = {
  name: 'component-named',
  severity: 'error',
  scope: 'model',
  sentence: 'A component is a model of this registry, or has a name, which may be unknown.',
  *check({ record: { components = [] } }) {
    for (const [index, { role, model, name }] of components.entries()) {
      if (model === undefined && name === undefined)
        yield { at: `components[${index}]`, args: { role } };
    }
  },
};
