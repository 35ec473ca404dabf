import type { RuleOf } from '../rule.ts';
import { newerBelowOlder } from './versions-newest-first.ts';

export const suiteVersionsNewestFirst: RuleOf<'suite'> = {
  name: 'suite-versions-newest-first',
  severity: 'error',
  scope: 'suite',
  sentence:
    'The versions of a suite are listed newest first, since the first one is the current one.',
  check: ({ record }) => newerBelowOlder(record.versions),
};
