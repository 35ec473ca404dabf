import { missingOrganization } from '../facts/missing-organization.ts';
import { nothing, type RuleOf } from '../rule.ts';

export const submitterExists: RuleOf<'result'> = {
  name: 'submitter-exists',
  severity: 'error',
  scope: 'result',
  sentence: 'Where the submitter of a result is an organization, it has a card.',
  check({ record: { submitter } }, context) {
    const { organization } = submitter;
    if (organization === undefined) return nothing;
    const card = missingOrganization(context, organization);
    if (card !== undefined) return [{ at: 'submitter.organization', args: { organization, card } }];
    return nothing;
  },
};
