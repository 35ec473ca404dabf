import type { RuleOf } from '../rule.ts';

export const statusExplained: RuleOf<'benchmark'> = {
  name: 'status-explained',
  severity: 'error',
  scope: 'benchmark',
  sentence: 'A deprecated or retired benchmark names its successor or the reason.',
  *check({ record: { status, statusReason, relations = [] } }) {
    if (status !== 'deprecated' && status !== 'retired') return;
    const hasSuccessor = relations.some(({ type }) => type === 'supersededBy');
    if (statusReason === undefined && !hasSuccessor) yield { at: 'statusReason', args: { status } };
  },
};
