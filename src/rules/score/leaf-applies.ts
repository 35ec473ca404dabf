import { nothing, type RuleOf } from '../rule.ts';

export const leafApplies: RuleOf<'score'> = {
  name: 'leaf-applies',
  severity: 'error',
  scope: 'score',
  sentence: 'A score is of no task that the card says its variant cannot have.',
  check({ result, score: { task }, position }) {
    const { variant } = result.record.benchmark;
    if (variant === undefined) return nothing;
    const declared = result.protocol?.variants?.find(({ id }) => id === variant);
    if (!declared?.notApplicable?.includes(task)) return nothing;
    const card = result.benchmark?.filed.file ?? '';
    return [{ at: `scores[${position}].task`, args: { task, variant, card } }];
  },
};
