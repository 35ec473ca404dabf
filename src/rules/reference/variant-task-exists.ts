import { known } from '../facts/known.ts';
import type { RuleOf } from '../rule.ts';

export const variantTaskExists: RuleOf<'version'> = {
  name: 'variant-task-exists',
  severity: 'error',
  scope: 'version',
  sentence: 'The tasks that a variant cannot have are tasks of its version.',
  *check({ at, facts }) {
    for (const [place, { variants = [] }] of facts.version.protocols.entries()) {
      for (const [index, { id: variant, notApplicable = [] }] of variants.entries()) {
        for (const [position, task] of notApplicable.entries()) {
          if (facts.tasks.has(task)) continue;
          const args = { task, variant, known: known(facts.tasks.keys(), task) };
          yield {
            at: `${at}.protocols[${place}].variants[${index}].notApplicable[${position}]`,
            args,
          };
        }
      }
    }
  },
};
