import { known } from '../facts/known.ts';
import type { RuleOf } from '../rule.ts';

export const aliasSetupDeclared: RuleOf<'model'> = {
  name: 'alias-setup-declared',
  severity: 'error',
  scope: 'model',
  sentence:
    'The revision and the configuration that a spelling names are declared in the same card.',
  *check({ id, record }, context) {
    const facts = context.model(id);
    if (facts === undefined) return;
    for (const [index, { name, revision, configuration }] of (record.aliases ?? []).entries()) {
      const setups = [
        ['revision', revision, facts.revisions],
        ['configuration', configuration, facts.configurations],
      ] as const;
      for (const [field, value, declared] of setups) {
        if (value === undefined || declared.has(value)) continue;
        const args = { name, field, value, known: known(declared, value) };
        yield { at: `aliases[${index}].${field}`, args };
      }
    }
  },
};
