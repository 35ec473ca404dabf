import { nothing, type RuleOf } from '../rule.ts';

/** A warning, since a laboratory and its parent may have two records; notes say so. */
export const firstPartyIsMaker: RuleOf<'result'> = {
  name: 'first-party-is-maker',
  severity: 'warning',
  scope: 'result',
  sentence:
    'The first party is the organization in whose folder the model lies, or notes say how the two belong together.',
  check({ filed, record: { evaluator, notes } }, context) {
    const { organization, relationship } = evaluator;
    if (relationship !== 'firstParty' || notes !== undefined || filed.organization === 'unknown')
      return nothing;
    if (context.moves.folder(organization) === context.moves.folder(filed.organization))
      return nothing;
    return [{ at: 'evaluator.relationship', args: { organization, maker: filed.organization } }];
  },
};
