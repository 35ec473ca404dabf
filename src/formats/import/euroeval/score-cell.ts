import type { Score } from '../../../schema/score.ts';
import { shifted } from '../reported/printed-value.ts';

/** A figure and half the width of its interval, as printed. */
export interface Printed {
  readonly value: string;
  readonly halfWidth: string;
}

const number = String.raw`(-?\d+(?:\.\d+)?)`;
const cell = new RegExp(`^${number} ± ${number} / ${number} ± ${number}@@${number}$`);

/**
 * Splits `83.10 ± 3.89 / 87.67 ± 2.66@@83.10` into the main figure and the second one; what follows @@ is a key for
 * sorting. Undefined for `-@@-1`, which says that there is no score. Throws a RangeError for anything else.
 */
export function readCell(text: string): readonly [Printed, Printed] | undefined {
  if (text.startsWith('-@@')) return undefined;
  const [, value = '', halfWidth = '', value2 = '', halfWidth2 = ''] = cell.exec(text) ?? [];
  if (value2 === '') throw new RangeError(`${text} is no score of EuroEval`);
  return [
    { value, halfWidth },
    { value: value2, halfWidth: halfWidth2 },
  ];
}

/** The score of a figure from 0 to 100; EuroEval gives 1.96 standard errors of ten evaluations beside it. */
export function scoreOf(
  { value, halfWidth }: Printed,
  place: Pick<Score, 'task' | 'metric' | 'run'>,
): Score {
  return {
    ...place,
    value: shifted(value, -2),
    uncertainty: {
      kind: 'halfWidth',
      value: shifted(halfWidth, -2),
      level: 0.95,
      method: '1.96 standard errors of the mean of 10 evaluations on bootstrapped data',
      raw: halfWidth,
    },
    raw: { text: value, scale: 'hundred', why: 'the tables print all scores times 100' },
  };
}
