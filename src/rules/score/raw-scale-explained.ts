import { nothing, type RuleOf } from '../rule.ts';

export const rawScaleExplained: RuleOf<'printed'> = {
  name: 'raw-scale-explained',
  severity: 'error',
  scope: 'printed',
  sentence: 'A printed number that is not stored as it stands says why its scale was read so.',
  check({ list, position, raw: { scale, why } }) {
    if (scale === 'one' || why !== undefined) return nothing;
    return [{ at: `${list}[${position}].raw.why`, args: { scale } }];
  },
};
