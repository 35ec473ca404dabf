import { known } from '../facts/known.ts';
import type { RuleOf } from '../rule.ts';

export const evidenceTaskExists: RuleOf<'evidence'> = {
  name: 'evidence-task-exists',
  severity: 'error',
  scope: 'evidence',
  sentence: 'The tasks in samples are tasks of the version.',
  *check({ evidence, version, samplesFile }) {
    if (version === undefined) return;
    for (const task of evidence.tasks) {
      if (version.tasks.has(task)) continue;
      const args = { task, version: version.version.id, known: known(version.tasks.keys(), task) };
      yield { file: samplesFile, at: 'task', args };
    }
  },
};
