import {
  metricFixture,
  movedRecord,
  protocolFixture,
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
    says: 'The protocol is unknown, but the source is evaluationRun: whoever ran it knows.',
    fix: 'give the protocol, or set source.kind to documentation if this is a printed number',
  },
  {
    rule: 'only-version-named',
    when: 'the version is unknown, but there is only one',
    parts: result({ ...printed, benchmark: { version: 'unknown', protocol: 'unknown' } }),
    finds: [[RESULT_FILE, 'benchmark.version']],
    says: 'The version is unknown, but acme-qa has only v1.',
    fix: 'write v1',
  },
  {
    rule: 'runs-stated',
    when: 'there is no run',
    parts: result({ runs: [] }),
    finds: [[RESULT_FILE, 'runs']],
    says: 'The result has no run, but the source is evaluationRun.',
    fix: 'add runs with harness, version, date and status; what is not known is unknown',
  },
  {
    rule: 'partial-run-explained',
    when: 'a partial run has no reason',
    parts: run({ status: 'partial' }),
    finds: [[RESULT_FILE, 'runs[0].reason']],
    says: 'The run main is partial and does not say why.',
    fix: 'add reason: which items were not tried, and why',
  },
  {
    rule: 'source-located',
    when: 'published output has no address',
    parts: result({ source: { ...source, kind: 'publishedOutput' } }),
    finds: [[RESULT_FILE, 'source.url']],
    says: 'The source is publishedOutput, but has no address.',
    fix: 'add source.url, where others can read it',
  },
  {
    rule: 'source-dated',
    when: 'nobody says when a printed number was read',
    parts: result({ ...printed, source: withoutRetrieved() }),
    finds: [[RESULT_FILE, 'source.retrieved']],
    says: 'The source is a printed number, and nothing says when it was read.',
    fix: 'add source.retrieved, the day on which you read it',
  },
  {
    rule: 'something-measured',
    when: 'there is neither score nor claim',
    parts: result({ scores: [] }),
    finds: [[RESULT_FILE, 'scores']],
    says: 'The result has no score and no claimed aggregate.',
    fix: 'add scores; where only an aggregate was published, add claimed',
  },
  {
    rule: 'scores-distinct',
    when: 'one task has two scores in one metric',
    parts: result({ scores: [scoreFixture(), scoreFixture({ value: 0.72 })] }),
    finds: [[RESULT_FILE, 'scores[1]']],
    says: 'qa has two scores in accuracy; the first is number 1.',
    fix: 'keep one; another run, revision or configuration is another result',
  },
  {
    rule: 'maker-is-first-party',
    when: 'the maker ran it as a third party',
    parts: result({ evaluator: { organization: 'acme', relationship: 'thirdParty' } }),
    finds: [[RESULT_FILE, 'evaluator.relationship']],
    says: 'acme made the model and ran the result, but the relationship is thirdParty.',
    fix: 'write firstParty, or collaborative if others took part',
  },
  {
    rule: 'first-party-is-maker',
    when: 'another organization is the first party',
    parts: {
      ...twoOrganizations,
      ...result({ evaluator: { organization: 'beta', relationship: 'firstParty' } }),
    },
    finds: [[RESULT_FILE, 'evaluator.relationship']],
    says: 'The relationship is firstParty, but beta ran it and acme made the model.',
    fix: 'correct the evaluator or the relationship, or say in notes how the two belong together',
  },
  {
    rule: 'other-relationship-explained',
    when: 'another relationship has no notes',
    parts: {
      ...twoOrganizations,
      ...result({ evaluator: { organization: 'beta', relationship: 'other' } }),
    },
    finds: [[RESULT_FILE, 'notes']],
    says: 'The relationship is other, and no notes say which.',
    fix: 'add notes',
  },
  {
    rule: 'dates-in-order',
    when: 'the run is younger than the record',
    parts: run({ date: '2026-04' }),
    finds: [[RESULT_FILE, 'added']],
    says: 'The date 2026-03-02 is before runs[0].date, which is 2026-04.',
    fix: 'correct one of the two',
  },
  {
    rule: 'dates-in-order',
    when: 'a page was read before it was published',
    parts: result({ source: { ...source, published: '2026-03-01', retrieved: '2026-02-28' } }),
    finds: [[RESULT_FILE, 'source.retrieved']],
    says: 'The date 2026-02-28 is before source.published, which is 2026-03-01.',
    fix: 'correct one of the two',
  },
  {
    rule: 'dates-in-order',
    when: 'a page was read after the record was added',
    parts: result({ source: { ...source, retrieved: '2026-03-03' } }),
    finds: [[RESULT_FILE, 'added']],
    says: 'The date 2026-03-02 is before source.retrieved, which is 2026-03-03.',
    fix: 'correct one of the two',
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
    says: 'The date 2025-12-31 is before alsoPublished[0].published, which is 2026.',
    fix: 'correct one of the two',
  },
  {
    rule: 'supersedes-exists',
    when: 'the older result is not there',
    parts: result({ supersedes: ['acme/one/acme-qa/2025-01-01'] }),
    finds: [[RESULT_FILE, 'supersedes[0]']],
    says: 'There is no result acme/one/acme-qa/2025-01-01: results/acme/one/acme-qa/2025-01-01.json is missing.',
    fix: 'give the full id; a result that is superseded stays where it is',
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
    says: 'acme/one/beta-qa/2026-03-01 is about another model or benchmark, or by another party, than acme/one/acme-qa by acme.',
    fix: 'name a result of the same model and benchmark; withdraw the other one if it is wrong',
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
    says: 'The results supersede each other in a circle: acme/one/acme-qa/2026-03-01, acme/one/acme-qa/2026-03-02, acme/one/acme-qa/2026-03-01.',
    fix: 'keep supersedes in the newest one only',
  },
  {
    rule: 'supersedes-ends',
    when: 'a result supersedes itself by its former address',
    parts: {
      ...result({ supersedes: ['acme/uno/acme-qa/2026-03-01'] }),
      moved: { 'results/acme/uno': movedRecord() },
    },
    finds: [[RESULT_FILE, 'supersedes']],
    says: 'The results supersede each other in a circle: acme/one/acme-qa/2026-03-01, acme/one/acme-qa/2026-03-01.',
    fix: 'keep supersedes in the newest one only',
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
    says: 'overall is claimed as 0.61, but the mean of its parts is 0.6.',
    fix: 'correct the claim or the scores; if the source itself prints this, add a deviation with the field claimed.overall and the reason',
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
    says: 'overall is claimed as 0.61, but the mean of its parts is 0.6.',
    fix: 'correct the claim or the scores; if the source itself prints this, add a deviation with the field claimed.overall and the reason',
  },
  {
    rule: 'claims-recompute',
    when: 'a claim leaves out what only a variant may leave out',
    parts: {
      ...combined(
        {},
        {
          protocols: [
            protocolFixture({ variants: [{ id: 'part', name: 'Part', notApplicable: ['more'] }] }),
          ],
        },
      ),
      ...claimed(0.7, { value: 0.5 }),
    },
    finds: [[RESULT_FILE, 'claimed[0].value']],
    says: 'overall is claimed as 0.5, but the mean of its parts is 0.6.',
    fix: 'correct the claim or the scores; if the source itself prints this, add a deviation with the field claimed.overall and the reason',
  },
  {
    rule: 'claims-recompute',
    when: 'a mean of metrics with a target is no mean',
    parts: {
      ...combined({}, { metrics: [metricFixture({ direction: 'target', target: 0.5 })] }),
      ...claimed(0.7, { value: 0.5 }),
    },
    finds: [[RESULT_FILE, 'claimed[0].value']],
    says: 'overall is claimed as 0.5, but the mean of its parts is 0.6.',
    fix: 'correct the claim or the scores; if the source itself prints this, add a deviation with the field claimed.overall and the reason',
  },
  {
    rule: 'claims-recompute',
    when: 'the worst of error rates is the largest',
    parts: {
      ...combined({ method: 'minimum' }, { metrics: [metricFixture({ direction: 'lower' })] }),
      ...claimed(0.7, { value: 0.5 }),
    },
    finds: [[RESULT_FILE, 'claimed[0].value']],
    says: 'overall is claimed as 0.5, but the minimum of its parts is 0.7.',
    fix: 'correct the claim or the scores; if the source itself prints this, add a deviation with the field claimed.overall and the reason',
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
    says: 'The result equals results/acme/one/acme-qa/2026-03-01.json but for ids, dates, notes and addresses.',
    fix: 'remove it; the same number in another place belongs into alsoPublished of the first',
  },
  {
    rule: 'result-unique',
    when: 'a result is sent again with its keys and scores in another order',
    parts: {
      ...combined({}),
      results: {
        [RESULT]: resultRecord({
          scores: [scoreFixture(), scoreFixture({ task: 'more', value: 0.5 })],
        }),
        [SECOND]: backwards({
          scores: [scoreFixture({ task: 'more', value: 0.5 }), scoreFixture()],
        }),
      },
    },
    finds: [[SECOND_FILE, '']],
    says: 'The result equals results/acme/one/acme-qa/2026-03-01.json but for ids, dates, notes and addresses.',
    fix: 'remove it; the same number in another place belongs into alsoPublished of the first',
  },
  {
    rule: 'equal-values-quoted',
    when: 'the first party prints again what another one printed after it',
    parts: {
      results: {
        [RESULT]: resultRecord({ scores: [scoreWithoutCount({ value: 0.7134 })] }),
        [SECOND]: resultRecord({
          ...printed,
          source: laterSource(),
          scores: [scoreWithoutCount({ value: 0.7134 })],
        }),
        'acme/one/acme-qa/2026-03-03': resultRecord({
          source: { ...laterSource(), publisher: 'Acme' },
          scores: [scoreWithoutCount({ value: 0.7134 })],
        }),
      },
    },
    finds: [
      [SECOND_FILE, 'source.quotes'],
      ['results/acme/one/acme-qa/2026-03-03.json', 'source.quotes'],
    ],
    says: 'acme printed the same values before (results/acme/one/acme-qa/2026-03-01.json), but quotes is none.',
    fix: 'name the party in source.quotes if they were taken over; else say in notes why they are equal',
  },
  {
    rule: 'equal-values-quoted',
    when: 'the third of three parties prints what both others did, and nobody knows whether it quotes',
    parts: {
      results: {
        [RESULT]: resultRecord({ scores: [scoreWithoutCount({ value: 0.7134 })] }),
        'acme/one/acme-qa/2026-02-01': resultRecord({
          ...printed,
          source: { ...laterSource(), published: 'unknown', quotes: { party: 'Acme' } },
          scores: [scoreWithoutCount({ value: 0.7134 })],
        }),
        [SECOND]: resultRecord({
          ...printed,
          source: { ...laterSource(), publisher: 'Gamma', quotes: 'unknown' },
          scores: [scoreWithoutCount({ value: 0.7134 })],
        }),
      },
    },
    finds: [[SECOND_FILE, 'source.quotes']],
    says: 'acme printed the same values before (results/acme/one/acme-qa/2026-03-01.json), but quotes is unknown.',
    fix: 'name the party in source.quotes if they were taken over; else say in notes why they are equal',
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
    says: 'acme printed the same values before (results/acme/one/acme-qa/2026-03-01.json), but quotes is none.',
    fix: 'name the party in source.quotes if they were taken over; else say in notes why they are equal',
  },
];

export const brokenScores: readonly Broken[] = [
  {
    rule: 'score-in-range',
    when: 'an accuracy is given in percent',
    parts: result({ scores: [scoreWithoutCount({ value: 71.2 })] }),
    finds: [[RESULT_FILE, 'scores[0].value']],
    says: 'accuracy is 71.2, but its range is 0 to 1.',
    fix: "give the value in the metric's unit; see benchmarks/acme-qa/benchmark.json",
  },
  {
    rule: 'score-possible',
    when: 'no count of 100 gives 0.715',
    parts: score({ value: 0.715 }),
    finds: [[RESULT_FILE, 'scores[0].value']],
    says: '0.715 cannot be a share of 100 samples: to 3 decimals, 71 of 100 is 0.710, 72 of 100 is 0.720.',
    fix: 'correct the value or n; n counts samples and not attempts',
  },
  {
    rule: 'score-possible',
    when: 'n is taken from the card and cannot be right',
    parts: score({ value: 0.715, nBasis: 'card' }),
    finds: [[RESULT_FILE, 'scores[0].value']],
    says: '0.715 cannot be a share of 100 samples: to 3 decimals, 71 of 100 is 0.710, 72 of 100 is 0.720.',
    fix: 'n was taken from the card and is not the n of this score: leave n and nBasis out',
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
    says: '0.7 cannot be a share of 8 samples: to 3 decimals, 5 of 8 is 0.625, 6 of 8 is 0.750.',
    fix: 'correct the value or n; n counts samples and not attempts',
  },
  {
    rule: 'count-agrees',
    when: 'the count gives another share',
    parts: score({ correct: 70 }),
    finds: [[RESULT_FILE, 'scores[0].correct']],
    says: 'accuracy is 0.71, but 70 of 100 is 0.7.',
    fix: 'correct the value, n or correct; the count is of samples with the value 1',
  },
  {
    rule: 'count-agrees',
    when: 'more samples are right than there are',
    parts: score({ correct: 171 }),
    finds: [[RESULT_FILE, 'scores[0].correct']],
    says: '171 samples are right, but there are 100.',
    fix: 'correct n or correct',
  },
  {
    rule: 'count-agrees',
    when: 'the samples are not right or wrong',
    parts: { ...metric({ perSample: 'continuous', interval: 'mean' }), ...score({ correct: 71 }) },
    finds: [[RESULT_FILE, 'scores[0].correct']],
    says: 'correct is 71, but the samples of accuracy are not right or wrong.',
    fix: 'remove correct',
  },
  {
    rule: 'count-has-basis',
    when: 'nobody says where n comes from',
    parts: result({ scores: [{ task: 'qa', metric: 'accuracy', value: 0.71, n: 100 }] }),
    finds: [[RESULT_FILE, 'scores[0].nBasis']],
    says: 'n is given, and nothing says where it comes from.',
    fix: 'add nBasis: stated, derived, or card',
  },
  {
    rule: 'count-has-basis',
    when: 'there is a count of right samples without n',
    parts: result({ scores: [scoreWithoutCount({ correct: 71 })] }),
    finds: [[RESULT_FILE, 'scores[0].n']],
    says: 'nBasis or correct is given without n.',
    fix: 'add n, the number of samples',
  },
  {
    rule: 'count-within-items',
    when: 'n counts attempts',
    parts: score({ n: 400 }),
    finds: [[RESULT_FILE, 'scores[0].n']],
    says: 'n is 400, but qa has 100 items.',
    fix: 'correct n, which counts samples and not attempts, or the card; see benchmarks/acme-qa/benchmark.json',
  },
  {
    rule: 'count-within-items',
    when: 'n is said to be from a card that says another number',
    parts: score({ value: 0.5, n: 50, nBasis: 'card' }),
    finds: [[RESULT_FILE, 'scores[0].n']],
    says: 'n is 50 and said to be from the card, where qa has 100 items.',
    fix: 'correct n, which counts samples and not attempts, or the card; see benchmarks/acme-qa/benchmark.json',
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
    says: 'The stored value is 0.8340000000000001, but 83.4 on the scale hundred is 0.834.',
    fix: 'write 0.834: the decimal point moves and nothing is divided or rounded; `npm run fix` repairs what a division left behind',
  },
  {
    rule: 'raw-agrees',
    when: 'nothing was printed but a dash',
    parts: score({ raw: { text: '-', scale: 'one' } }),
    finds: [[RESULT_FILE, 'scores[0].raw.text']],
    says: 'There is no number in the printed text -.',
    fix: 'give the printed string with the number, or the scale other and why',
  },
  {
    rule: 'raw-scale-explained',
    when: 'nobody says why 71 is of a hundred',
    parts: score({ raw: { text: '71', scale: 'hundred' } }),
    finds: [[RESULT_FILE, 'scores[0].raw.why']],
    says: 'The printed number was read on the scale hundred, and nothing says why.',
    fix: 'add why: what in the source shows the scale',
  },
  {
    rule: 'uncertainty-complete',
    when: 'an interval lacks a bound and its level',
    parts: score({ uncertainty: { kind: 'confidenceInterval', lower: 0.6 } }),
    finds: [[RESULT_FILE, 'scores[0].uncertainty']],
    says: 'The uncertainty is a confidenceInterval and lacks upper, level.',
    fix: 'add upper, level; leave the uncertainty out if the source does not say',
  },
  {
    rule: 'uncertainty-ordered',
    when: 'the bounds are the wrong way round',
    parts: score({
      uncertainty: { kind: 'confidenceInterval', lower: 0.8, upper: 0.6, level: 0.95 },
    }),
    finds: [[RESULT_FILE, 'scores[0].uncertainty']],
    says: 'The lower bound 0.8 is above the upper bound 0.6.',
    fix: 'swap or correct them',
  },
  {
    rule: 'uncertainty-contains-value',
    when: 'the bounds are distances from the score',
    parts: score({
      uncertainty: { kind: 'confidenceInterval', lower: -0.02, upper: 0.02, level: 0.95 },
    }),
    finds: [[RESULT_FILE, 'scores[0].uncertainty']],
    says: 'The score 0.71 is not between -0.02 and 0.02.',
    fix: 'give the bounds themselves, in the unit of the score, not their distance from it',
  },
  {
    rule: 'uncertainty-in-scale',
    when: 'a standard error is given in percent',
    parts: score({ uncertainty: { kind: 'standardError', value: 4.5 } }),
    finds: [[RESULT_FILE, 'scores[0].uncertainty']],
    says: 'The standardError is 4.5, which is too wide for accuracy: its range is 0 to 1.',
    fix: 'give it in the unit of the stored value: 1.2 points of a hundred are 0.012',
  },
  {
    rule: 'uncertainty-in-scale',
    when: 'an upper bound is given in percent',
    parts: score({ uncertainty: { kind: 'range', lower: 0.7, upper: 72 } }),
    finds: [[RESULT_FILE, 'scores[0].uncertainty']],
    says: 'The range is 0.7 to 72, which is too wide for accuracy: its range is 0 to 1.',
    fix: 'give it in the unit of the stored value: 1.2 points of a hundred are 0.012',
  },
  {
    rule: 'standard-error-possible',
    when: 'a standard error of 0 says "certain"',
    parts: score({ uncertainty: { kind: 'standardError', value: 0 } }),
    finds: [[RESULT_FILE, 'scores[0].uncertainty.value']],
    says: 'The standardError is 0, but a proportion of 0.71 means that some samples differ.',
    fix: 'leave the uncertainty out if it was not measured',
  },
  {
    rule: 'leaf-applies',
    when: 'a variant has a score that it cannot have',
    parts: {
      ...protocol({ variants: [{ id: 'whole', name: 'Whole', notApplicable: ['qa'] }] }),
      ...result({ benchmark: { version: 'v1', protocol: 'zero-shot', variant: 'whole' } }),
    },
    finds: [[RESULT_FILE, 'scores[0].task']],
    says: 'The variant whole cannot have the task qa, as its card says.',
    fix: 'remove the score, or correct the variant; see benchmarks/acme-qa/benchmark.json',
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

/** The same record with its keys in the opposite order. */
function backwards(changes: Partial<Result>): Result {
  const { runs, scores, source: from, ...rest } = resultRecord(changes);
  return { scores, source: from, ...(runs && { runs }), ...rest };
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
