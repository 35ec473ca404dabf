import type { Suite } from '../../records/shapes.ts';
import type { RuleOf } from '../rule.ts';

export const requirementComplete: RuleOf<'suite'> = {
  name: 'requirement-complete',
  severity: 'error',
  scope: 'suite',
  sentence:
    'A requirement is about either a member or usage, and has a smallest or a largest value.',
  *check({ record }) {
    for (const [place, { requirements = [] }] of record.versions.entries()) {
      for (const [index, requirement] of requirements.entries()) {
        const reason = fault(requirement);
        if (reason === undefined) continue;
        const at = `versions[${place}].requirements[${index}]`;
        yield { at, args: { requirement: requirement.id, reason } };
      }
    }
  },
};

type Requirement = NonNullable<Suite['versions'][number]['requirements']>[number];

function fault({
  member,
  usage,
  min,
  max,
}: Requirement): 'subject' | 'threshold' | 'order' | undefined {
  if ((member === undefined) === (usage === undefined)) return 'subject';
  if (min === undefined && max === undefined) return 'threshold';
  return min !== undefined && max !== undefined && min > max ? 'order' : undefined;
}
