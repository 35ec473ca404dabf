import type { Uncertainty } from '../../records/shapes.ts';
import { nothing, type RuleOf } from '../rule.ts';

type Field = 'value' | 'lower' | 'upper' | 'level';

const needed: Readonly<Record<Uncertainty['kind'], readonly Field[]>> = {
  standardError: ['value'],
  standardDeviation: ['value'],
  halfWidth: ['value', 'level'],
  confidenceInterval: ['lower', 'upper', 'level'],
  range: ['lower', 'upper'],
};

export const uncertaintyComplete: RuleOf<'score'> = {
  name: 'uncertainty-complete',
  severity: 'error',
  scope: 'score',
  sentence:
    'An uncertainty has what its kind needs: a value, or two bounds, and the level of an interval.',
  check({ score: { uncertainty }, position }) {
    if (uncertainty === undefined) return nothing;
    const missing = needed[uncertainty.kind].filter((field) => uncertainty[field] === undefined);
    if (missing.length === 0) return nothing;
    return [{ at: `scores[${position}].uncertainty`, args: { kind: uncertainty.kind, missing } }];
  },
};
