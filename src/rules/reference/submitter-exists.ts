import { missingOrganization } from '../facts/missing-organization.ts';
import type { RuleOf } from '../rule.ts';

export const submitterExists: RuleOf<'result'> = {
  name: 'submitter-exists',
  severity: 'error',
  scope: 'result',
  sentence: 'Where the submitter of a result is an organization, it has a card.',
  *check({ record: { submitter } }, context) {
    const { organization } = submitter;
    if (organization === undefined) return;
    const card = missingOrganization(context, organization);
    if (card !== undefined) yield { at: 'submitter.organization', args: { organization, card } };
  },
};
