import { nothing, type RuleOf } from '../rule.ts';

const OWN: ReadonlySet<string> = new Set(['firstParty', 'collaborative']);

export const makerIsFirstParty: RuleOf<'result'> = {
  name: 'maker-is-first-party',
  severity: 'error',
  scope: 'result',
  sentence:
    'Where the maker of a model ran the result, alone or with others, the relationship says so.',
  check({ filed, record: { evaluator } }, context) {
    const { organization, relationship } = evaluator;
    if (organization === 'unknown' || OWN.has(relationship)) return nothing;
    if (context.moves.folder(organization) !== context.moves.folder(filed.organization))
      return nothing;
    return [{ at: 'evaluator.relationship', args: { organization, relationship } }];
  },
};
