import { nothing, type RuleOf } from '../rule.ts';

export const supersedesSameSubject: RuleOf<'result'> = {
  name: 'supersedes-same-subject',
  severity: 'error',
  scope: 'result',
  sentence:
    'A result supersedes only results of the same evaluator for the same model on the same benchmark.',
  check({ filed, record: { supersedes, evaluator } }, context) {
    if (supersedes === undefined) return nothing;
    const { moves } = context;
    return supersedes.flatMap((id, index) => {
      const older = context.result(id);
      if (older === undefined) return [];
      const isSameModel = moves.folder(older.model) === moves.folder(filed.model);
      const isSameBenchmark = moves.card(older.benchmark) === moves.card(filed.benchmark);
      const isSameParty =
        moves.folder(older.record.evaluator.organization) === moves.folder(evaluator.organization);
      if (isSameModel && isSameBenchmark && isSameParty) return [];
      const subject = `${filed.model}/${filed.benchmark} by ${evaluator.organization}`;
      return { at: `supersedes[${index}]`, args: { id, subject } };
    });
  },
};
