import { known } from '../facts/known.ts';
import type { RuleOf } from '../rule.ts';

export const componentSetupDeclared: RuleOf<'model'> = {
  name: 'component-setup-declared',
  severity: 'error',
  scope: 'model',
  sentence:
    'The revision and the configuration of a component are declared in the card of that model.',
  *check({ record }, context) {
    for (const [index, { model, revision, configuration }] of (record.components ?? []).entries()) {
      const facts = model === undefined ? undefined : context.model(model);
      if (facts === undefined) continue;
      const { file: card, id } = facts.filed;
      const setups = [
        ['revision', revision, facts.revisions, 'unknown'],
        ['configuration', configuration, facts.configurations, 'unspecified'],
      ] as const;
      for (const [field, value, declared, anyone] of setups) {
        if (value === undefined || value === anyone || declared.has(value)) continue;
        const args = { field, value, model: id, known: known(declared, value), card };
        yield { at: `components[${index}].${field}`, args };
      }
    }
  },
};
