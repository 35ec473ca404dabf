import {
  movedRecord,
  resultRecord,
  runFixture,
  scoreFixture,
  versionFixture,
} from '../../records/fixtures.ts';
import type { Result, Score } from '../../records/shapes.ts';
import type { Broken } from './broken.ts';
import {
  benchmark,
  combined,
  metric,
  printed,
  protocol,
  RESULT,
  RESULT_FILE,
  result,
  run,
  score,
  task,
  twoOrganizations,
} from './parts.ts';

const SECOND = 'acme/one/acme-qa/2026-03-02';
const SECOND_FILE = `results/${SECOND}.json`;
const { source } = resultRecord();

export const brokenResults: readonly Broken[] = [
  {
    rule: 'conditions-known',
    when: 'whoever ran it does not know the protocol',
    parts: result({ benchmark: { version: 'v1', protocol: 'unknown' } }),
    finds: [[RESULT_FILE, 'benchmark.protocol']],
    says: '',
    fix: '',
  },
  {
    rule: 'only-version-named',
    when: 'the version is unknown, but there is only one',
    parts: result({ ...printed, benchmark: { version: 'unknown', protocol: 'unknown' } }),
    finds: [[RESULT_FILE, 'benchmark.version']],
    says: '',
    fix: '',
  },
  {
    rule: 'runs-stated',
    when: 'there is no run',
    parts: result({ runs: [] }),
    finds: [[RESULT_FILE, 'runs']],
    says: '',
    fix: '',
  },
  {
    rule: 'partial-run-explained',
    when: 'a partial run has no reason',
    parts: run({ status: 'partial' }),
    finds: [[RESULT_FILE, 'runs[0].reason']],
    says: '',
    fix: '',
  },
  {
    rule: 'source-located',
    when: 'published output has no address',
    parts: result({ source: { ...source, kind: 'publishedOutput' } }),
    finds: [[RESULT_FILE, 'source.url']],
    says: '',
    fix: '',
  },
  {
    rule: 'source-dated',
    when: 'nobody says when a printed number was read',
    parts: result({ ...printed, source: withoutRetrieved() }),
    finds: [[RESULT_FILE, 'source.retrieved']],
    says: '',
    fix: '',
  },
  {
    rule: 'something-measured',
    when: 'there is neither score nor claim',
    parts: result({ scores: [] }),
    finds: [[RESULT_FILE, 'scores']],
    says: '',
    fix: '',
  },
  {
    rule: 'scores-distinct',
    when: 'one task has two scores in one metric',
    parts: result({ scores: [scoreFixture(), scoreFixture({ value: 0.72 })] }),
    finds: [[RESULT_FILE, 'scores[1]']],
    says: '',
    fix: '',
  },
  {
    rule: 'maker-is-first-party',
    when: 'the maker ran it as a third party',
    parts: result({ evaluator: { organization: 'acme', relationship: 'thirdParty' } }),
    finds: [[RESULT_FILE, 'evaluator.relationship']],
    says: '',
    fix: '',
  },
  {
    rule: 'first-party-is-maker',
    when: 'another organization is the first party',
    parts: {
      ...twoOrganizations,
      ...result({ evaluator: { organization: 'beta', relationship: 'firstParty' } }),
    },
    finds: [[RESULT_FILE, 'evaluator.relationship']],
    says: '',
    fix: '',
  },
  {
    rule: 'other-relationship-explained',
    when: 'another relationship has no notes',
    parts: {
      ...twoOrganizations,
      ...result({ evaluator: { organization: 'beta', relationship: 'other' } }),
    },
    finds: [[RESULT_FILE, 'notes']],
    says: '',
    fix: '',
  },
  {
    rule: 'dates-in-order',
    when: 'the run is younger than the record',
    parts: run({ date: '2026-04' }),
    finds: [[RESULT_FILE, 'added']],
    says: '',
    fix: '',
  },
  {
    rule: 'dates-in-order',
    when: 'other dates are the wrong way round',
    parts: result({
      source: { ...source, published: '2026-03-02', retrieved: '2026-03-01' },
      alsoPublished: [{ publisher: 'Beta', published: '2026', retrieved: '2025-12-31' }],
      withdrawn: { date: '2026-03-01', reason: 'Wrong.', by: 'submitter' },
      disputes: [
        {
          url: 'https://example.org/1',
          by: 'Ada',
          summary: 'Wrong.',
          opened: '2026-03-05',
          closed: '2026-03-04',
        },
      ],
    }),
    finds: [
      [RESULT_FILE, 'alsoPublished[0].retrieved'],
      [RESULT_FILE, 'disputes[0].closed'],
      [RESULT_FILE, 'source.retrieved'],
      [RESULT_FILE, 'withdrawn.date'],
    ],
    says: '',
    fix: '',
  },
  {
    rule: 'supersedes-exists',
    when: 'the older result is not there',
    parts: result({ supersedes: ['acme/one/acme-qa/2025-01-01'] }),
    finds: [[RESULT_FILE, 'supersedes[0]']],
    says: '',
    fix: '',
  },
  {
    rule: 'supersedes-same-subject',
    when: 'the older result is of another benchmark',
    parts: {
      benchmarks: {
        ...benchmark({}).benchmarks,
        'beta-qa': { ...onlyBenchmark(), name: 'Beta QA' },
      },
      results: {
        [RESULT]: resultRecord({ supersedes: ['acme/one/beta-qa/2026-03-01'] }),
        'acme/one/beta-qa/2026-03-01': resultRecord(),
      },
    },
    finds: [[RESULT_FILE, 'supersedes[0]']],
    says: '',
    fix: '',
  },
  {
    rule: 'supersedes-ends',
    when: 'two results supersede each other',
    parts: {
      results: {
        [RESULT]: resultRecord({ supersedes: [SECOND] }),
        [SECOND]: resultRecord({ supersedes: [RESULT] }),
      },
    },
    finds: [[RESULT_FILE, 'supersedes']],
    says: '',
    fix: '',
  },
  {
    rule: 'supersedes-ends',
    when: 'a result supersedes itself by its former address',
    parts: {
      ...result({ supersedes: ['acme/uno/acme-qa/2026-03-01'] }),
      moved: { 'results/acme/uno': movedRecord() },
    },
    finds: [[RESULT_FILE, 'supersedes']],
    says: '',
    fix: '',
  },
  {
    rule: 'claims-recompute',
    when: 'a claimed mean is not the mean',
    parts: {
      ...combined({}),
      ...claimed(0.7, {
        value: 0.61,
        raw: { text: '61.0', scale: 'hundred', why: 'Shown as a percentage.' },
      }),
    },
    finds: [[RESULT_FILE, 'claimed[0].value']],
    says: '',
    fix: '',
  },
  {
    rule: 'claims-recompute',
    when: 'a result of its own excuses a wrong mean by a deviation',
    parts: {
      ...combined({}),
      ...claimed(
        0.7,
        { value: 0.61 },
        {
          deviations: [
            { field: 'claimed.overall', value: '61.0', reason: 'Printed so.', material: 'no' },
          ],
        },
      ),
    },
    finds: [[RESULT_FILE, 'claimed[0].value']],
    says: '',
    fix: '',
  },
  {
    rule: 'result-unique',
    when: 'a result is sent again, by another person and with other notes',
    parts: {
      results: {
        [RESULT]: resultRecord(),
        [SECOND]: resultRecord({
          added: '2026-03-05',
          notes: 'Mine.',
          submitter: { github: 'eve' },
          source: { ...source, url: 'https://example.org/again', published: '2026-03-02' },
          runs: [runFixture({ id: 'again', date: '2026-03-02' })],
          scores: [scoreFixture({ run: 'again' })],
        }),
      },
    },
    finds: [[SECOND_FILE, '']],
    says: '',
    fix: '',
  },
  {
    rule: 'equal-values-quoted',
    when: 'somebody prints four digits that the maker printed before',
    parts: {
      results: {
        [RESULT]: resultRecord({ scores: [scoreWithoutCount({ value: 0.7134 })] }),
        [SECOND]: resultRecord({
          ...printed,
          source: laterSource(),
          scores: [scoreWithoutCount({ value: 0.7134 })],
        }),
      },
    },
    finds: [[SECOND_FILE, 'source.quotes']],
    says: '',
    fix: '',
  },
];

export const brokenScores: readonly Broken[] = [
  {
    rule: 'score-in-range',
    when: 'an accuracy is given in percent',
    parts: result({ scores: [scoreWithoutCount({ value: 71.2 })] }),
    finds: [[RESULT_FILE, 'scores[0].value']],
    says: '',
    fix: '',
  },
  {
    rule: 'score-possible',
    when: 'no count of 100 gives 0.715',
    parts: score({ value: 0.715 }),
    finds: [[RESULT_FILE, 'scores[0].value']],
    says: '',
    fix: '',
  },
  {
    rule: 'score-possible',
    when: 'n is taken from the card and cannot be right',
    parts: score({ value: 0.715, nBasis: 'card' }),
    finds: [[RESULT_FILE, 'scores[0].value']],
    says: '',
    fix: '',
  },
  {
    rule: 'score-possible',
    when: 'the printed digits say more than the stored ones',
    parts: {
      ...task({ nItems: 8 }),
      ...score({
        value: 0.7,
        n: 8,
        raw: { text: '70.0', scale: 'hundred', why: 'Shown as a percentage.' },
      }),
    },
    finds: [[RESULT_FILE, 'scores[0].value']],
    says: '',
    fix: '',
  },
  {
    rule: 'count-agrees',
    when: 'the count gives another share',
    parts: score({ correct: 70 }),
    finds: [[RESULT_FILE, 'scores[0].correct']],
    says: '',
    fix: '',
  },
  {
    rule: 'count-agrees',
    when: 'more samples are right than there are',
    parts: score({ correct: 171 }),
    finds: [[RESULT_FILE, 'scores[0].correct']],
    says: '',
    fix: '',
  },
  {
    rule: 'count-agrees',
    when: 'the samples are not right or wrong',
    parts: { ...metric({ perSample: 'continuous', interval: 'mean' }), ...score({ correct: 71 }) },
    finds: [[RESULT_FILE, 'scores[0].correct']],
    says: '',
    fix: '',
  },
  {
    rule: 'count-has-basis',
    when: 'nobody says where n comes from',
    parts: result({ scores: [{ task: 'qa', metric: 'accuracy', value: 0.71, n: 100 }] }),
    finds: [[RESULT_FILE, 'scores[0].nBasis']],
    says: '',
    fix: '',
  },
  {
    rule: 'count-has-basis',
    when: 'there is a count of right samples without n',
    parts: result({ scores: [scoreWithoutCount({ correct: 71 })] }),
    finds: [[RESULT_FILE, 'scores[0].n']],
    says: '',
    fix: '',
  },
  {
    rule: 'count-within-items',
    when: 'n counts attempts',
    parts: score({ n: 400 }),
    finds: [[RESULT_FILE, 'scores[0].n']],
    says: '',
    fix: '',
  },
  {
    rule: 'count-within-items',
    when: 'n is said to be from a card that says another number',
    parts: score({ value: 0.5, n: 50, nBasis: 'card' }),
    finds: [[RESULT_FILE, 'scores[0].n']],
    says: '',
    fix: '',
  },
  {
    rule: 'raw-agrees',
    when: 'the printed number was divided',
    parts: result({
      scores: [
        scoreWithoutCount({
          value: 0.8340000000000001,
          raw: { text: '83.4', scale: 'hundred', why: 'Shown as a percentage.' },
        }),
      ],
    }),
    finds: [[RESULT_FILE, 'scores[0].value']],
    says: '',
    fix: '',
  },
  {
    rule: 'raw-agrees',
    when: 'nothing was printed but a dash',
    parts: score({ raw: { text: '-', scale: 'one' } }),
    finds: [[RESULT_FILE, 'scores[0].raw.text']],
    says: '',
    fix: '',
  },
  {
    rule: 'raw-scale-explained',
    when: 'nobody says why 71 is of a hundred',
    parts: score({ raw: { text: '71', scale: 'hundred' } }),
    finds: [[RESULT_FILE, 'scores[0].raw.why']],
    says: '',
    fix: '',
  },
  {
    rule: 'uncertainty-complete',
    when: 'an interval lacks a bound and its level',
    parts: score({ uncertainty: { kind: 'confidenceInterval', lower: 0.6 } }),
    finds: [[RESULT_FILE, 'scores[0].uncertainty']],
    says: '',
    fix: '',
  },
  {
    rule: 'uncertainty-ordered',
    when: 'the bounds are the wrong way round',
    parts: score({
      uncertainty: { kind: 'confidenceInterval', lower: 0.8, upper: 0.6, level: 0.95 },
    }),
    finds: [[RESULT_FILE, 'scores[0].uncertainty']],
    says: '',
    fix: '',
  },
  {
    rule: 'uncertainty-contains-value',
    when: 'the bounds are distances from the score',
    parts: score({
      uncertainty: { kind: 'confidenceInterval', lower: -0.02, upper: 0.02, level: 0.95 },
    }),
    finds: [[RESULT_FILE, 'scores[0].uncertainty']],
    says: '',
    fix: '',
  },
  {
    rule: 'uncertainty-in-scale',
    when: 'a standard error is given in percent',
    parts: score({ uncertainty: { kind: 'standardError', value: 4.5 } }),
    finds: [[RESULT_FILE, 'scores[0].uncertainty']],
    says: '',
    fix: '',
  },
  {
    rule: 'uncertainty-in-scale',
    when: 'an upper bound is given in percent',
    parts: score({ uncertainty: { kind: 'range', lower: 0.7, upper: 72 } }),
    finds: [[RESULT_FILE, 'scores[0].uncertainty']],
    says: '',
    fix: '',
  },
  {
    rule: 'standard-error-possible',
    when: 'a standard error of 0 says "certain"',
    parts: score({ uncertainty: { kind: 'standardError', value: 0 } }),
    finds: [[RESULT_FILE, 'scores[0].uncertainty.value']],
    says: '',
    fix: '',
  },
  {
    rule: 'leaf-applies',
    when: 'a variant has a score that it cannot have',
    parts: {
      ...protocol({ variants: [{ id: 'whole', name: 'Whole', notApplicable: ['qa'] }] }),
      ...result({ benchmark: { version: 'v1', protocol: 'zero-shot', variant: 'whole' } }),
    },
    finds: [[RESULT_FILE, 'scores[0].task']],
    says: '',
    fix: '',
  },
];

function withoutRetrieved(): Result['source'] {
  return {
    kind: 'documentation',
    publisher: 'Beta',
    url: 'https://example.org/paper',
    published: '2026-02-01',
    quotes: 'none',
  };
}

function laterSource(): Result['source'] {
  return { ...withoutRetrieved(), published: '2026-03-02', retrieved: '2026-03-02' };
}

function scoreWithoutCount(changes: Partial<Score>): Score {
  return { task: 'qa', metric: 'accuracy', value: 0.71, ...changes };
}

function onlyBenchmark() {
  const [record] = Object.values(benchmark({ versions: [versionFixture()] }).benchmarks ?? {});
  if (record === undefined) throw new Error('there is one');
  return record;
}

type Claim = NonNullable<Result['claimed']>[number];

/** Scores 0.5 and `more` on the two tasks of the combined version, and a claim about their mean. */
function claimed(more: number, claim: Omit<Claim, 'node'>, changes: Partial<Result> = {}) {
  const scores = [scoreFixture({ value: 0.5 }), scoreFixture({ task: 'more', value: more })];
  return result({ scores, claimed: [{ node: 'overall', ...claim }], ...changes });
}
