import { missingOrganization } from '../facts/missing-organization.ts';
import { nothing, type RuleOf } from '../rule.ts';

export const evaluatorExists: RuleOf<'result'> = {
  name: 'evaluator-exists',
  severity: 'error',
  scope: 'result',
  sentence: 'Whoever ran a result is an organization that has a card, or unknown.',
  check({ record: { evaluator } }, context) {
    const card = missingOrganization(context, evaluator.organization);
    if (card === undefined) return nothing;
    return [{ at: 'evaluator.organization', args: { organization: evaluator.organization, card } }];
  },
};
