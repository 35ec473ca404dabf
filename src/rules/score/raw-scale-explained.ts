import { printedValues } from '../facts/printed-values.ts';
import type { RuleOf } from '../rule.ts';

export const rawScaleExplained: RuleOf<'result'> = {
  name: 'raw-scale-explained',
  severity: 'error',
  scope: 'result',
  sentence: 'A printed number that is not stored as it stands says why its scale was read so.',
  *check({ record }) {
    for (const { at, raw } of printedValues(record)) {
      if (raw.scale !== 'one' && raw.why === undefined)
        yield { at: `${at}.raw.why`, args: { scale: raw.scale } };
    }
  },
};
