import { nothing, type RuleOf } from '../rule.ts';

export const evidencePathOwn: RuleOf<'result'> = {
  name: 'evidence-path-own',
  severity: 'error',
  scope: 'result',
  sentence: 'The evidence of a result is named for it: <result>.samples.csv.',
  check({ filed, record: { evidence } }) {
    if (evidence?.path === undefined) return nothing;
    const own = `${filed.id.slice(filed.id.lastIndexOf('/') + 1)}.samples.csv`;
    if (evidence.path !== own) return [{ at: 'evidence.path', args: { path: evidence.path, own } }];
    return nothing;
  },
};
