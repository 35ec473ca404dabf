import {
  benchmarkRecord,
  metricFixture,
  modelRecord,
  movedRecord,
  protocolFixture,
  suiteRecord,
  versionFixture,
} from '../../records/fixtures.ts';
import type { Broken } from './broken.ts';
import { benchmark, CARD, combined, MODEL, metric, model, SUITE, suite, version } from './parts.ts';

export const brokenCards: readonly Broken[] = [
  {
    rule: 'one-primary-metric',
    when: 'no metric is primary',
    parts: metric({ primary: false }),
    finds: [[CARD, 'versions[0].metrics']],
    says: '',
    fix: '',
  },
  {
    rule: 'one-primary-metric',
    when: 'two metrics are primary',
    parts: version({ metrics: [metricFixture(), metricFixture({ id: 'f1' })] }),
    finds: [[CARD, 'versions[0].metrics']],
    says: '',
    fix: '',
  },
  {
    rule: 'one-default-protocol',
    when: 'two protocols are the default',
    parts: version({
      protocols: [
        protocolFixture({ default: true }),
        protocolFixture({ id: 'five-shot', default: true }),
      ],
    }),
    finds: [[CARD, 'versions[0].protocols']],
    says: '',
    fix: '',
  },
  {
    rule: 'aggregate-declared',
    when: 'two tasks have no aggregate',
    parts: combinedWithoutAggregate(),
    finds: [[CARD, 'versions[0]']],
    says: '',
    fix: '',
  },
  {
    rule: 'aggregate-weights',
    when: 'there is one weight for two parts',
    parts: combined({ method: 'weightedMean', weights: [1] }),
    finds: [[CARD, 'versions[0].aggregate.weights']],
    says: '',
    fix: '',
  },
  {
    rule: 'aggregate-weights',
    when: 'all weights are zero',
    parts: combined({ method: 'weightedMean', weights: [0, 0] }),
    finds: [[CARD, 'versions[0].aggregate.weights']],
    says: '',
    fix: '',
  },
  {
    rule: 'aggregate-weights',
    when: 'a mean has weights',
    parts: combined({ weights: [1, 2] }),
    finds: [[CARD, 'versions[0].aggregate.weights']],
    says: '',
    fix: '',
  },
  {
    rule: 'aggregate-quantile',
    when: 'the quantile is missing',
    parts: combined({ method: 'quantile' }),
    finds: [[CARD, 'versions[0].aggregate.quantile']],
    says: '',
    fix: '',
  },
  {
    rule: 'aggregate-quantile',
    when: 'a mean has a quantile',
    parts: combined({ quantile: 0.5 }),
    finds: [[CARD, 'versions[0].aggregate.quantile']],
    says: '',
    fix: '',
  },
  {
    rule: 'aggregate-parts-distinct',
    when: 'a node counts a task twice',
    parts: combined({ of: [{ task: 'qa' }, { task: 'more' }, { task: 'qa' }] }),
    finds: [[CARD, 'versions[0].aggregate.of[2]']],
    says: '',
    fix: '',
  },
  {
    rule: 'node-ids-unique',
    when: 'a node has the id of a task, and another that of the root',
    parts: combined({
      of: [
        { id: 'qa', method: 'mean', of: [{ task: 'qa' }] },
        { id: 'overall', method: 'mean', of: [{ task: 'more' }] },
      ],
    }),
    finds: [
      [CARD, 'versions[0].aggregate.of[0].id'],
      [CARD, 'versions[0].aggregate.of[1].id'],
    ],
    says: '',
    fix: '',
  },
  {
    rule: 'aggregate-one-direction',
    when: 'a mean mixes accuracy with an error rate, one level down',
    parts: combined(
      {
        of: [
          { task: 'qa' },
          { id: 'errors', method: 'mean', of: [{ task: 'more', metric: 'wer' }] },
        ],
      },
      {
        metrics: [
          metricFixture(),
          metricFixture({ id: 'wer', primary: false, direction: 'lower' }),
        ],
      },
    ),
    finds: [[CARD, 'versions[0].aggregate']],
    says: '',
    fix: '',
  },
  {
    rule: 'normalization-possible',
    when: 'a normalised metric has no ceiling',
    parts: combined(
      { method: 'normalizedMean' },
      { metrics: [metricFixture({ floor: { value: 0.25, basis: 'random' } })] },
    ),
    finds: [
      [CARD, 'versions[0].aggregate.of[0]'],
      [CARD, 'versions[0].aggregate.of[1]'],
    ],
    says: '',
    fix: '',
  },
  {
    rule: 'metric-bounds',
    when: 'the smallest value is the largest',
    parts: { ...metric({ min: 1 }), results: {} },
    finds: [[CARD, 'versions[0].metrics[0]']],
    says: '',
    fix: '',
  },
  {
    rule: 'metric-bounds',
    when: 'a proportion reaches 100',
    parts: metric({ max: 100 }),
    finds: [[CARD, 'versions[0].metrics[0]']],
    says: '',
    fix: '',
  },
  {
    rule: 'metric-bounds',
    when: 'a proportion has no lower end',
    parts: metric({ min: null }),
    finds: [[CARD, 'versions[0].metrics[0]']],
    says: '',
    fix: '',
  },
  {
    rule: 'metric-target',
    when: 'the target is missing',
    parts: metric({ direction: 'target' }),
    finds: [[CARD, 'versions[0].metrics[0].target']],
    says: '',
    fix: '',
  },
  {
    rule: 'metric-target',
    when: 'a metric with a better side has a target',
    parts: metric({ target: 0.5 }),
    finds: [[CARD, 'versions[0].metrics[0].target']],
    says: '',
    fix: '',
  },
  {
    rule: 'metric-unit-label',
    when: 'the unit other has no name',
    parts: metric({ unit: 'other', interval: 'mean' }),
    finds: [[CARD, 'versions[0].metrics[0].unitLabel']],
    says: '',
    fix: '',
  },
  {
    rule: 'metric-unit-label',
    when: 'a proportion has another name for its unit',
    parts: metric({ unitLabel: 'percent' }),
    finds: [[CARD, 'versions[0].metrics[0].unitLabel']],
    says: '',
    fix: '',
  },
  {
    rule: 'reference-value-in-range',
    when: 'floor and ceiling are out of range',
    parts: metric({
      floor: { value: -1, basis: 'random' },
      ceiling: { value: 100, basis: 'All right.' },
    }),
    finds: [
      [CARD, 'versions[0].metrics[0].ceiling'],
      [CARD, 'versions[0].metrics[0].floor'],
    ],
    says: '',
    fix: '',
  },
  {
    rule: 'ceiling-beyond-floor',
    when: 'the ceiling is below the floor',
    parts: metric({
      floor: { value: 0.5, basis: 'random' },
      ceiling: { value: 0.25, basis: 'All right.' },
    }),
    finds: [[CARD, 'versions[0].metrics[0].ceiling']],
    says: '',
    fix: '',
  },
  {
    rule: 'metric-interval-fits',
    when: 'a binomial interval is of continuous samples',
    parts: metric({ perSample: 'continuous' }),
    finds: [[CARD, 'versions[0].metrics[0].interval']],
    says: '',
    fix: '',
  },
  {
    rule: 'human-baseline-in-range',
    when: 'people reach 94 of 1',
    parts: benchmark({
      humanBaseline: [
        { metric: 'accuracy', value: 94, population: 'expert', n: 10, source: 'A paper.' },
      ],
    }),
    finds: [[CARD, 'humanBaseline[0].value']],
    says: '',
    fix: '',
  },
  {
    rule: 'risks-stated',
    when: 'a benchmark of safety names no risk',
    parts: benchmark({ domains: ['general', 'safety'] }),
    finds: [[CARD, 'risks']],
    says: '',
    fix: '',
  },
  {
    rule: 'status-explained',
    when: 'a benchmark is retired without a word',
    parts: benchmark({ status: 'retired' }),
    finds: [[CARD, 'statusReason']],
    says: '',
    fix: '',
  },
  {
    rule: 'card-has-link',
    when: 'there is no link',
    parts: benchmark({ links: {} }),
    finds: [[CARD, 'links']],
    says: '',
    fix: '',
  },
  {
    rule: 'versions-newest-first',
    when: 'the older version comes first',
    parts: benchmark({
      versions: [versionFixture(), versionFixture({ id: 'v2', released: '2026-01' })],
    }),
    finds: [[CARD, 'versions[1]']],
    says: '',
    fix: '',
  },
  {
    rule: 'requirement-complete',
    when: 'requirements have no threshold, two subjects, and an empty range',
    parts: suite({
      requirements: [
        requirement('open', { member: 'qa' }),
        requirement('double', { member: 'qa', usage: 'latency', max: 1 }),
        requirement('empty', { member: 'qa', min: 0.9, max: 0.1 }),
      ],
    }),
    finds: [
      [SUITE, 'versions[0].requirements[0]'],
      [SUITE, 'versions[0].requirements[1]'],
      [SUITE, 'versions[0].requirements[2]'],
    ],
    says: '',
    fix: '',
  },
  {
    rule: 'one-card-a-folder',
    when: 'a suite lies in the folder of a benchmark',
    parts: { suites: { 'acme-qa': suiteRecord() } },
    finds: [['benchmarks/acme-qa/suite.json', '']],
    says: '',
    fix: '',
  },
  {
    rule: 'relation-to-another',
    when: 'a benchmark is a subset of itself',
    parts: benchmark({ relations: [{ type: 'subsetOf', benchmark: 'acme-qa' }] }),
    finds: [[CARD, 'relations[0].benchmark']],
    says: '',
    fix: '',
  },
  {
    rule: 'moved-folder-empty',
    when: 'a benchmark and a model moved and stayed',
    parts: {
      benchmarks: { 'acme-qa': benchmarkRecord(), 'beta-qa': benchmarkRecord({ name: 'Beta QA' }) },
      models: { 'acme/one': modelRecord(), 'acme/two': modelRecord({ name: 'Acme Two' }) },
      moved: {
        'benchmarks/beta-qa': movedRecord({ to: 'acme-qa' }),
        'results/acme/two': movedRecord({ to: 'acme/one' }),
      },
    },
    finds: [
      ['benchmarks/beta-qa/moved.json', ''],
      ['results/acme/two/moved.json', ''],
    ],
    says: '',
    fix: '',
  },
  {
    rule: 'system-has-components',
    when: 'a system names no model',
    parts: model({ kind: 'system' }),
    finds: [[MODEL, 'components']],
    says: '',
    fix: '',
  },
  {
    rule: 'system-has-components',
    when: 'a model has components',
    parts: model({ components: [{ role: 'main', name: 'unknown' }] }),
    finds: [[MODEL, 'components']],
    says: '',
    fix: '',
  },
  {
    rule: 'component-named',
    when: 'a component has no name',
    parts: model({ kind: 'system', components: [{ role: 'judge' }] }),
    finds: [[MODEL, 'components[0]']],
    says: '',
    fix: '',
  },
  {
    rule: 'active-parameters-within-total',
    when: 'more parameters are active than there are',
    parts: model({ parametersTotal: 7e9, parametersActive: 8e9 }),
    finds: [[MODEL, 'parametersActive']],
    says: '',
    fix: '',
  },
  {
    rule: 'lineage-ends',
    when: 'two models are based on each other',
    parts: {
      models: {
        'acme/one': modelRecord({ baseModel: { id: 'acme/two', relation: 'finetune' } }),
        'acme/two': modelRecord({
          name: 'Acme Two',
          baseModel: { id: 'acme/one', relation: 'merge' },
        }),
      },
    },
    finds: [[MODEL, 'baseModel']],
    says: '',
    fix: '',
  },
  {
    rule: 'lineage-ends',
    when: 'a model succeeds itself and a system contains itself',
    parts: {
      models: {
        'acme/one': modelRecord({ predecessor: 'acme/one' }),
        'acme/agent': modelRecord({
          name: 'Acme Agent',
          kind: 'system',
          components: [{ role: 'main', model: 'acme/agent' }],
        }),
      },
    },
    finds: [
      ['results/acme/agent/model.json', 'components'],
      [MODEL, 'predecessor'],
    ],
    says: '',
    fix: '',
  },
  {
    rule: 'alias-period-in-order',
    when: 'an alias ends before it begins',
    parts: model({ aliases: [{ name: 'acme-latest', from: '2026-02-01', to: '2026-01-01' }] }),
    finds: [[MODEL, 'aliases[0].to']],
    says: '',
    fix: '',
  },
];

function requirement(id: string, changes: object) {
  return { id, confidence: 0.95, hard: true, rationale: 'Why not.', ...changes } as const;
}

function combinedWithoutAggregate() {
  const { aggregate: _, ...rest } = combinedVersion();
  return benchmark({ versions: [rest] });
}

function combinedVersion() {
  return (
    Object.values(combined({}).benchmarks ?? {}).flatMap(({ versions }) => versions)[0] ??
    versionFixture()
  );
}
