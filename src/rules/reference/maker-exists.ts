import { missingOrganization } from '../facts/missing-organization.ts';
import type { RuleOf } from '../rule.ts';

export const makerExists: RuleOf<'model'> = {
  name: 'maker-exists',
  severity: 'error',
  scope: 'model',
  sentence: 'The folder of a model belongs to an organization that has a card, or to unknown.',
  *check({ id }, context) {
    const organization = id.slice(0, id.indexOf('/'));
    const card = missingOrganization(context, organization);
    if (card !== undefined) yield { at: '', args: { organization, card } };
  },
};
