import type { RuleOf } from '../rule.ts';

export const supersedesSameSubject: RuleOf<'result'> = {
  name: 'supersedes-same-subject',
  severity: 'error',
  scope: 'result',
  sentence: 'A result supersedes only results of the same model on the same benchmark.',
  *check({ filed, record: { supersedes = [] } }, context) {
    if (supersedes.length === 0) return;
    const { moves } = context;
    for (const [index, id] of supersedes.entries()) {
      const older = context.result(id);
      if (older === undefined) continue;
      const isSameModel = moves.folder(older.model) === moves.folder(filed.model);
      if (isSameModel && moves.card(older.benchmark) === moves.card(filed.benchmark)) continue;
      const subject = `${filed.model}/${filed.benchmark}`;
      yield { at: `supersedes[${index}]`, args: { id, subject } };
    }
  },
};
