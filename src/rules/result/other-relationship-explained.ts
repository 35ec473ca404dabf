import { nothing, type RuleOf } from '../rule.ts';

export const otherRelationshipExplained: RuleOf<'result'> = {
  name: 'other-relationship-explained',
  severity: 'error',
  scope: 'result',
  sentence: 'Another relationship than the listed ones is explained in notes.',
  check({ record: { evaluator, notes } }) {
    if (evaluator.relationship === 'other' && notes === undefined)
      return [{ at: 'notes', args: {} }];
    return nothing;
  },
};
