import { known } from '../facts/known.ts';
import { nothing, type RuleOf } from '../rule.ts';

export const revisionDeclared: RuleOf<'result'> = {
  name: 'revision-declared',
  severity: 'error',
  scope: 'result',
  sentence: 'A result names a revision that the model card declares, or unknown.',
  check({ record: { revision }, model }) {
    if (model === undefined || revision === 'unknown' || model.revisions.has(revision))
      return nothing;
    const { id, file: card } = model.filed;
    return [
      {
        at: 'revision',
        args: { revision, model: id, known: known(model.revisions, revision), card },
      },
    ];
  },
};
