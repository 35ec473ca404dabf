import type { Broken } from './broken.ts';
import { brokenCards } from './broken-cards.ts';
import { brokenEvidence } from './broken-evidence.ts';
import { brokenRecords } from './broken-records.ts';
import { brokenReferences } from './broken-references.ts';
import { brokenResults, brokenScores } from './broken-results.ts';

/** Every rule broken at least once, each in a registry in which all else is right. */
export const brokenRegistries: readonly Broken[] = [
  ...brokenReferences,
  ...brokenCards,
  ...brokenRecords,
  ...brokenResults,
  ...brokenScores,
  ...brokenEvidence,
];
