import { roundingOf } from '../facts/rounding.ts';
import { isSingleTry } from '../facts/single-try.ts';
import type { ScoreSubject } from '../facts/subjects.ts';
import { nothing, type RuleOf } from '../rule.ts';

/** Room for the error of k / n in binary. */
const NOISE = 1e-12;

export const countAgrees: RuleOf<'score'> = {
  name: 'count-agrees',
  severity: 'error',
  scope: 'score',
  sentence: 'The count of right samples, divided by n, is the score; only a binary metric has one.',
  check(subject) {
    const { value, n, correct, metric } = subject.score;
    if (correct === undefined || n === undefined) return nothing;
    const reason = fault(subject, correct, n);
    if (reason === undefined) return nothing;
    const args = { metric, correct, n, value, share: correct / n, reason };
    return [{ at: `scores[${subject.position}].correct`, args }];
  },
};

function fault(
  { score, metric, result }: ScoreSubject,
  correct: number,
  n: number,
): 'notBinary' | 'moreThanN' | 'share' | undefined {
  if (metric === undefined) return undefined;
  if (metric.perSample !== 'binary') return 'notBinary';
  if (correct > n) return 'moreThanN';
  if (metric.unit !== 'proportion' || !isSingleTry(result, score)) return undefined;
  const isShare = Math.abs(correct / n - score.value) <= roundingOf(score).half + NOISE;
  return isShare ? undefined : 'share';
}
