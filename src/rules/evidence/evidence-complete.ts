import { mainMetricId } from '../../records/measures.ts';
import type { Score } from '../../records/shapes.ts';
import { scoredRun } from '../facts/scored-run.ts';
import type { EvidenceSubject } from '../facts/subjects.ts';
import type { Finding, RuleOf } from '../rule.ts';

export const evidenceComplete: RuleOf<'evidence'> = {
  name: 'evidence-complete',
  severity: 'error',
  scope: 'evidence',
  sentence:
    'Samples are there for every score in their metrics and for the main metric of every scored task: all n of them, and every item of the task unless the run is partial.',
  *check(subject) {
    for (const [index, score] of subject.record.scores.entries()) {
      const args = shortfall(subject, score);
      if (args === undefined) continue;
      const common = { task: score.task, metric: score.metric, samples: subject.samplesFile };
      yield { at: `scores[${index}]`, args: { ...common, ...args } };
    }
  },
};

/** What is missing or too much; undefined if the samples of a score are complete. */
function shortfall(subject: EvidenceSubject, score: Score): Finding['args'] | undefined {
  const { evidence, record, samples, version } = subject;
  const task = version?.tasks.get(score.task);
  if (version === undefined || task === undefined) return undefined;
  if (!evidence.metrics.has(score.metric)) {
    return mainMetricId(version.version, task) === score.metric
      ? { reason: 'noColumn' }
      : undefined;
  }
  const scored = samples.of(score.task, score.metric);
  if (scored === undefined) return { reason: 'noRows' };
  if (scored.gaps > 0) return { reason: 'gaps', found: scored.gaps };
  if (score.n !== undefined && scored.counted !== score.n) {
    return { reason: 'n', found: scored.counted, expected: score.n };
  }
  const found = samples.count(score.task);
  const items = task.nItems;
  if (items === 'unknown' || found === items) return undefined;
  if (found < items && scoredRun(record, score)?.status === 'partial') return undefined;
  return { reason: 'items', found, expected: items };
}
