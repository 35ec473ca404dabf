import { metricFixture, resultRecord, runFixture, scoreFixture } from '../../records/fixtures.ts';
import type { Broken } from './broken.ts';
import {
  combined,
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
    says: 'The evidence has neither a path nor an address.',
    fix: 'add path for samples beside the result, or url for samples elsewhere',
  },
  {
    rule: 'evidence-path-own',
    when: 'the path names the samples of another result',
    parts: sampled(SAMPLES, { evidence: { ...declared(), path: '2026-03-02.samples.csv' } }),
    finds: [[RESULT_FILE, 'evidence.path']],
    says: 'The samples are called 2026-03-02.samples.csv, but those of this result are called 2026-03-01.samples.csv.',
    fix: 'rename the file to 2026-03-01.samples.csv, and the path',
  },
  {
    rule: 'evidence-file-exists',
    when: 'the samples are not there',
    parts: result({ evidence: declared() }),
    finds: [[RESULT_FILE, 'evidence.path']],
    says: 'The samples are not there: results/acme/one/acme-qa/2026-03-01.samples.csv is missing.',
    fix: 'add the file, or remove evidence',
  },
  {
    rule: 'evidence-declared',
    when: 'the result says nothing of its samples',
    parts: { ...sampled(), ...result({ scores: [scoreFixture({ value: 0.75, n: 4 })] }) },
    finds: [[RESULT_FILE, 'evidence']],
    says: 'results/acme/one/acme-qa/2026-03-01.samples.csv lies beside the result, which does not declare it.',
    fix: 'add evidence with path, sha256, rows and license, or remove the file',
  },
  {
    rule: 'evidence-has-result',
    when: 'samples lie alone',
    parts: { evidence: { [SECOND]: samples(SAMPLES) } },
    finds: [[`results/${SECOND}.samples.csv`, '']],
    says: 'The samples belong to no result: results/acme/one/acme-qa/2026-03-02.json is missing.',
    fix: 'add the result, or rename or remove the samples',
  },
  {
    rule: 'evidence-digest-agrees',
    when: 'the file is not the one that was digested',
    parts: { ...sampled(), evidenceDigests: { [RESULT]: 'b'.repeat(64) } },
    finds: [[RESULT_FILE, 'evidence.sha256']],
    says: 'The sha256 of results/acme/one/acme-qa/2026-03-01.samples.csv is bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb, but the record states aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.',
    fix: 'put the right file beside the result, or state the digest of this one',
  },
  {
    rule: 'evidence-rows-agree',
    when: 'the stated number counts the header',
    parts: sampled(SAMPLES, { evidence: { ...declared(), rows: 5 } }),
    finds: [[RESULT_FILE, 'evidence.rows']],
    says: 'results/acme/one/acme-qa/2026-03-01.samples.csv has 4 rows, but the record states 5.',
    fix: 'write 4 if the file is complete; the header is no row',
  },
  {
    rule: 'evidence-task-exists',
    when: 'samples are of a task that the version lacks',
    parts: sampled(`${SAMPLES}qb,s1,1\n`),
    finds: [[SAMPLES_FILE, 'task']],
    says: 'The samples name the task qb, which the version v1 lacks; it has qa.',
    fix: 'use the ids of the tasks',
  },
  {
    rule: 'evidence-metric-exists',
    when: 'a column is no metric',
    parts: sampled('task,sample,accuracy,f1\nqa,s1,1,1\nqa,s2,0,0\nqa,s3,1,1\nqa,s4,1,1\n'),
    finds: [[SAMPLES_FILE, 'line 1']],
    says: 'The column f1 is no metric of the version v1 that has sample scores; those are accuracy.',
    fix: 'name the column for its metric, or remove it',
  },
  {
    rule: 'evidence-binary',
    when: 'a sample is half right',
    parts: sampled('task,sample,accuracy\nqa,s1,1\nqa,s2,0.5\nqa,s3,0.5\nqa,s4,1\n'),
    finds: [[SAMPLES_FILE, 'line 3']],
    says: 'A sample of accuracy is 0.5, but the metric is binary: 0 or 1.',
    fix: 'write 0 or 1; several tries at one sample have a row each, told apart by attempt',
  },
  {
    rule: 'evidence-complete',
    when: 'an item is missing',
    parts: sampled(SAMPLES, {}, { nItems: 5 }),
    finds: [[RESULT_FILE, 'scores[0]']],
    says: 'results/acme/one/acme-qa/2026-03-01.samples.csv has 4 samples of qa, which has 5 items.',
    fix: 'send all of them, those without an answer with an empty cell; if items were not tried, the run is partial',
  },
  {
    rule: 'evidence-complete',
    when: 'there are more samples than items',
    parts: sampled(
      SAMPLES,
      {
        scores: [{ task: 'qa', metric: 'accuracy', value: 0.75 }],
        runs: [runFixture({ status: 'partial', reason: 'It stopped.' })],
      },
      { nItems: 3 },
    ),
    finds: [[RESULT_FILE, 'scores[0]']],
    says: 'results/acme/one/acme-qa/2026-03-01.samples.csv has 4 samples of qa, which has 3 items.',
    fix: 'send all of them, those without an answer with an empty cell; if items were not tried, the run is partial',
  },
  {
    rule: 'evidence-complete',
    when: 'a scored task has no sample',
    parts: {
      ...sampled(SAMPLES),
      ...combined(
        {},
        {
          tasks: [
            { id: 'qa', name: 'Questions', nItems: 4 },
            { id: 'more', name: 'More', nItems: 4 },
          ],
        },
      ),
      ...result({
        scores: [
          scoreFixture({ value: 0.75, n: 4 }),
          scoreFixture({ task: 'more', value: 0.5, n: 4 }),
        ],
        evidence: declared(),
      }),
    },
    finds: [[RESULT_FILE, 'scores[1]']],
    says: 'results/acme/one/acme-qa/2026-03-01.samples.csv has no sample of more in accuracy.',
    fix: 'add the samples of this task, or remove the score',
  },
  {
    rule: 'evidence-complete',
    when: 'n says that there are more samples',
    parts: sampled(SAMPLES, { scores: [scoreFixture({ value: 0.75, n: 8 })] }, { nItems: 8 }),
    finds: [[RESULT_FILE, 'scores[0]']],
    says: 'results/acme/one/acme-qa/2026-03-01.samples.csv has 4 samples of qa that count, but n is 8.',
    fix: 'send all samples, or correct n',
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
    says: 'Samples of qa without a value in accuracy: 1; the protocol does not say how they count.',
    fix: 'fill the cells, or say in the protocol how unanswered items count',
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
    says: 'results/acme/one/acme-qa/2026-03-01.samples.csv has no column accuracy, the main metric of qa.',
    fix: 'add the column: samples show the main metric of each scored task, or nothing',
  },
  {
    rule: 'evidence-samples-digest',
    when: 'the ids are not those of the card',
    parts: sampled(SAMPLES, {}, { sampleIdsDigest: 'c'.repeat(64) }),
    options: { sha256: (text) => (text === 's1\ns2\ns3\ns4' ? 'd' : 'e').repeat(64) },
    finds: [[SAMPLES_FILE, 'sample']],
    says: 'The 4 sample ids of qa have the digest dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd, but the card states cccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccccc: samples are missing, added or renamed.',
    fix: 'send every sample under its own id; see sampleIdsDigest in benchmarks/acme-qa/benchmark.json',
  },
  {
    rule: 'evidence-recomputes',
    when: 'the score is not the mean of its samples',
    parts: sampled(SAMPLES, { scores: [scoreFixture({ value: 1, n: 4 })] }),
    finds: [[RESULT_FILE, 'scores[0].value']],
    says: 'accuracy on qa is stated as 1, but its samples give 0.75.',
    fix: 'correct the score, or the samples in results/acme/one/acme-qa/2026-03-01.samples.csv; leave out columns whose score is no mean of samples',
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
    says: 'accuracy on qa is stated as 0.75, but its samples give 0.5.',
    fix: 'correct the score, or the samples in results/acme/one/acme-qa/2026-03-01.samples.csv; leave out columns whose score is no mean of samples',
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
    says: '11 samples of qa are said to be right in accuracy, but 10 have the value 1.',
    fix: 'correct the count, or the samples in results/acme/one/acme-qa/2026-03-01.samples.csv',
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
    says: 'Every sample has the same outcome as in results/acme/one/acme-qa/2026-03-01.samples.csv.',
    fix: 'check which run these samples are from; a correction names results/acme/one/acme-qa/2026-03-01.json in supersedes',
  },
];

/** Every second of twenty is right. */
function twentySamples(): string {
  const rows = Array.from({ length: 20 }, (_, index) => `qa,s${index},${index % 2}\n`);
  return `task,sample,accuracy\n${rows.join('')}`;
}
