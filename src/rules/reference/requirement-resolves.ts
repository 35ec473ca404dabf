import { known } from '../facts/known.ts';
import type { RuleOf } from '../rule.ts';

export const requirementResolves: RuleOf<'suite'> = {
  name: 'requirement-resolves',
  severity: 'error',
  scope: 'suite',
  sentence: 'A requirement is about a member of its suite, or about usage.',
  *check({ record }) {
    for (const [place, { members, requirements = [] }] of record.versions.entries()) {
      const ids = members.map(({ id }) => id);
      for (const [index, { id: requirement, member }] of requirements.entries()) {
        if (member === undefined || ids.includes(member)) continue;
        const at = `versions[${place}].requirements[${index}].member`;
        yield { at, args: { requirement, member, known: known(ids, member) } };
      }
    }
  },
};
