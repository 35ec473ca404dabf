import { nothing, type RuleOf } from '../rule.ts';

export const countHasBasis: RuleOf<'score'> = {
  name: 'count-has-basis',
  severity: 'error',
  scope: 'score',
  sentence:
    'A number of samples says where it comes from, and a count of right ones comes with it.',
  check({ score: { n, nBasis, correct }, position }) {
    if (n !== undefined) {
      if (nBasis !== undefined) return nothing;
      return [{ at: `scores[${position}].nBasis`, args: { reason: 'noBasis' } }];
    }
    if (nBasis === undefined && correct === undefined) return nothing;
    return [{ at: `scores[${position}].n`, args: { reason: 'noCount' } }];
  },
};
