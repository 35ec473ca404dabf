import { nothing, type RuleOf } from '../rule.ts';

export const sourceDated: RuleOf<'result'> = {
  name: 'source-dated',
  severity: 'error',
  scope: 'result',
  sentence: 'A printed number says on which day it was read, since pages change.',
  check({ record: { source } }) {
    if (source.kind === 'documentation' && source.retrieved === undefined)
      return [{ at: 'source.retrieved', args: {} }];
    return nothing;
  },
};
