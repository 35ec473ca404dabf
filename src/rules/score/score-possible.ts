import { possibleCount } from '../../statistics/possible-count.ts';
import { roundingOf } from '../facts/rounding.ts';
import { isSingleTry } from '../facts/single-try.ts';
import { nothing, type RuleOf } from '../rule.ts';

/** Only where the card says that samples are independent and right or wrong; a mean over attempts has no count. */
export const scorePossible: RuleOf<'score'> = {
  name: 'score-possible',
  severity: 'error',
  scope: 'score',
  sentence: 'A share of n samples is a whole number of them, as far as the rounding can tell.',
  check({ score, position, metric, result }) {
    const { value, n, nBasis = 'unknown' } = score;
    if (n === undefined || metric?.interval !== 'binomial' || metric.perSample !== 'binary')
      return nothing;
    if (value < 0 || value > 1 || !isSingleTry(result, score)) return nothing;
    const { decimals } = roundingOf(score);
    if (possibleCount(value, n, decimals) !== null) return nothing;
    const below = Math.floor(value * n);
    const nearest = [below, below + 1].map(
      (count) => `${count} of ${n} is ${(count / n).toFixed(decimals)}`,
    );
    return [{ at: `scores[${position}].value`, args: { value, n, nBasis, decimals, nearest } }];
  },
};
