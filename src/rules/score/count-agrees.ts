import { roundingOf } from '../facts/rounding.ts';
import { isSingleTry } from '../facts/single-try.ts';
import type { RuleOf } from '../rule.ts';

/** Room for the error of k / n in binary. */
const NOISE = 1e-12;

export const countAgrees: RuleOf<'score'> = {
  name: 'count-agrees',
  severity: 'error',
  scope: 'score',
  sentence: 'The count of right samples, divided by n, is the score; only a binary metric has one.',
  *check({ score, position, metric, result }) {
    const { value, n, correct } = score;
    if (correct === undefined || n === undefined || metric === undefined) return;
    const at = `scores[${position}].correct`;
    const args = { metric: metric.id, correct, n, value, share: correct / n };
    if (metric.perSample !== 'binary') yield { at, args: { ...args, reason: 'notBinary' } };
    else if (correct > n) yield { at, args: { ...args, reason: 'moreThanN' } };
    else if (metric.unit !== 'proportion' || !isSingleTry(result, score)) return;
    else if (Math.abs(correct / n - value) > roundingOf(score).half + NOISE) {
      yield { at, args: { ...args, reason: 'share' } };
    }
  },
};
