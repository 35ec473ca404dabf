import { metricFixture, resultRecord, runFixture, scoreFixture } from '../../records/fixtures.ts';
import type { Broken } from './broken.ts';
import {
  DIGEST,
  declared,
  protocol,
  RESULT,
  RESULT_FILE,
  result,
  SAMPLES,
  SAMPLES_FILE,
  sampled,
  samples,
  task,
  version,
} from './parts.ts';

const SECOND = 'acme/one/acme-qa/2026-03-02';

export const brokenEvidence: readonly Broken[] = [
  {
    rule: 'evidence-located',
    when: 'evidence is nowhere',
    parts: result({ evidence: { sha256: DIGEST, rows: 100, license: 'CC0-1.0' } }),
    finds: [[RESULT_FILE, 'evidence']],
    says: '',
    fix: '',
  },
  {
    rule: 'evidence-path-own',
    when: 'the path names the samples of another result',
    parts: sampled(SAMPLES, { evidence: { ...declared(), path: '2026-03-02.samples.csv' } }),
    finds: [[RESULT_FILE, 'evidence.path']],
    says: '',
    fix: '',
  },
  {
    rule: 'evidence-file-exists',
    when: 'the samples are not there',
    parts: result({ evidence: declared() }),
    finds: [[RESULT_FILE, 'evidence.path']],
    says: '',
    fix: '',
  },
  {
    rule: 'evidence-declared',
    when: 'the result says nothing of its samples',
    parts: { ...sampled(), ...result({ scores: [scoreFixture({ value: 0.75, n: 4 })] }) },
    finds: [[RESULT_FILE, 'evidence']],
    says: '',
    fix: '',
  },
  {
    rule: 'evidence-has-result',
    when: 'samples lie alone',
    parts: { evidence: { [SECOND]: samples(SAMPLES) } },
    finds: [[`results/${SECOND}.samples.csv`, '']],
    says: '',
    fix: '',
  },
  {
    rule: 'evidence-digest-agrees',
    when: 'the file is not the one that was digested',
    parts: { ...sampled(), evidenceDigests: { [RESULT]: 'b'.repeat(64) } },
    finds: [[RESULT_FILE, 'evidence.sha256']],
    says: '',
    fix: '',
  },
  {
    rule: 'evidence-rows-agree',
    when: 'the stated number counts the header',
    parts: sampled(SAMPLES, { evidence: { ...declared(), rows: 5 } }),
    finds: [[RESULT_FILE, 'evidence.rows']],
    says: '',
    fix: '',
  },
  {
    rule: 'evidence-task-exists',
    when: 'samples are of a task that the version lacks',
    parts: sampled(`${SAMPLES}qb,s1,1\n`),
    finds: [[SAMPLES_FILE, 'task']],
    says: '',
    fix: '',
  },
  {
    rule: 'evidence-metric-exists',
    when: 'a column is no metric',
    parts: sampled('task,sample,accuracy,f1\nqa,s1,1,1\nqa,s2,0,0\nqa,s3,1,1\nqa,s4,1,1\n'),
    finds: [[SAMPLES_FILE, 'line 1']],
    says: '',
    fix: '',
  },
  {
    rule: 'evidence-binary',
    when: 'a sample is half right',
    parts: sampled('task,sample,accuracy\nqa,s1,1\nqa,s2,0.5\nqa,s3,0.5\nqa,s4,1\n'),
    finds: [[SAMPLES_FILE, 'line 3']],
    says: '',
    fix: '',
  },
  {
    rule: 'evidence-complete',
    when: 'an item is missing',
    parts: sampled(SAMPLES, {}, { nItems: 5 }),
    finds: [[RESULT_FILE, 'scores[0]']],
    says: '',
    fix: '',
  },
  {
    rule: 'evidence-complete',
    when: 'n says that there are more samples',
    parts: sampled(SAMPLES, { scores: [scoreFixture({ value: 0.75, n: 8 })] }, { nItems: 8 }),
    finds: [[RESULT_FILE, 'scores[0]']],
    says: '',
    fix: '',
  },
  {
    rule: 'evidence-complete',
    when: 'a cell is empty and nobody knows how it counts',
    parts: {
      ...sampled('task,sample,accuracy\nqa,s1,1\nqa,s2,\nqa,s3,1\nqa,s4,1\n'),
      ...protocol({ unanswered: 'unknown' }),
      ...result({
        scores: [{ task: 'qa', metric: 'accuracy', value: 0.75 }],
        evidence: declared(),
      }),
    },
    finds: [[RESULT_FILE, 'scores[0]']],
    says: '',
    fix: '',
  },
  {
    rule: 'evidence-complete',
    when: 'the samples leave out the main metric',
    parts: {
      ...sampled('task,sample,f1\nqa,s1,1\nqa,s2,0.5\n'),
      ...version({
        metrics: [
          metricFixture(),
          metricFixture({ id: 'f1', primary: false, perSample: 'continuous', interval: 'mean' }),
        ],
      }),
      ...result({
        scores: [scoreFixture(), { task: 'qa', metric: 'f1', value: 0.75 }],
        evidence: { ...declared(), rows: 2 },
        runs: [runFixture({ status: 'partial', reason: 'The machine stopped.' })],
      }),
    },
    finds: [[RESULT_FILE, 'scores[0]']],
    says: '',
    fix: '',
  },
  {
    rule: 'evidence-samples-digest',
    when: 'the ids are not those of the card',
    parts: sampled(SAMPLES, {}, { sampleIdsDigest: 'c'.repeat(64) }),
    options: { sha256: (text) => (text === 's1\ns2\ns3\ns4' ? 'd' : 'e').repeat(64) },
    finds: [[SAMPLES_FILE, 'sample']],
    says: '',
    fix: '',
  },
  {
    rule: 'evidence-recomputes',
    when: 'the score is not the mean of its samples',
    parts: sampled(SAMPLES, { scores: [scoreFixture({ value: 1, n: 4 })] }),
    finds: [[RESULT_FILE, 'scores[0].value']],
    says: '',
    fix: '',
  },
  {
    rule: 'evidence-recomputes',
    when: 'a mean over attempts is taken over rows',
    parts: {
      ...sampled('task,sample,attempt,accuracy\nqa,s1,0,1\nqa,s1,1,1\nqa,s1,2,1\nqa,s2,0,0\n', {
        scores: [{ task: 'qa', metric: 'accuracy', value: 0.75, n: 2, nBasis: 'derived' }],
        runs: [runFixture({ settings: { attempts: 3 } })],
      }),
      ...task({ nItems: 2 }),
    },
    finds: [[RESULT_FILE, 'scores[0].value']],
    says: '',
    fix: '',
  },
  {
    rule: 'evidence-count-agrees',
    when: 'fewer samples are right than counted, within the rounding of the score',
    parts: sampled(
      twentySamples(),
      {
        scores: [
          scoreFixture({ value: 0.5, n: 20, correct: 11, raw: { text: '0.5', scale: 'one' } }),
        ],
      },
      { nItems: 20 },
    ),
    finds: [[RESULT_FILE, 'scores[0].correct']],
    says: '',
    fix: '',
  },
  {
    rule: 'outcomes-unique',
    when: 'two results have the same samples in another order',
    parts: {
      ...sampled(),
      results: {
        [RESULT]: resultRecord({
          scores: [scoreFixture({ value: 0.75, n: 4 })],
          evidence: declared(),
        }),
        [SECOND]: resultRecord({
          added: '2026-03-03',
          scores: [scoreFixture({ value: 0.75, n: 4 })],
          evidence: { ...declared(), path: '2026-03-02.samples.csv' },
          configuration: 'unspecified',
        }),
      },
      evidence: {
        [RESULT]: samples(SAMPLES),
        [SECOND]: samples('task,sample,accuracy\nqa,s4,1\nqa,s3,1\nqa,s2,0\nqa,s1,1\n'),
      },
      evidenceDigests: { [RESULT]: DIGEST, [SECOND]: DIGEST },
    },
    finds: [[`results/${SECOND}.samples.csv`, '']],
    says: '',
    fix: '',
  },
];

/** Every second of twenty is right. */
function twentySamples(): string {
  const rows = Array.from({ length: 20 }, (_, index) => `qa,s${index},${index % 2}\n`);
  return `task,sample,accuracy\n${rows.join('')}`;
}
