import { describe, expect, test } from 'vitest';
import { benchmarkRecord, modelRecord, resultRecord, scoreFixture } from '../records/fixtures.ts';
import { formatPath } from '../records/problem.ts';
import type { RecordKind } from '../records/record-kind.ts';
import { jsonSchemas } from './json-schemas.ts';
import { shapeFaults } from './shape-faults.ts';

function faultsOf(kind: RecordKind, record: object): object[] {
  return Array.from(shapeFaults(record, jsonSchemas[kind]), ({ rule, path, args }) => {
    return { rule, at: formatPath(path), ...args };
  });
}

const inResult = (changes: object) => faultsOf('result', { ...resultRecord(), ...changes });
const inScore = (changes: object) => inResult({ scores: [{ ...scoreFixture(), ...changes }] });
const inBenchmark = (changes: object) =>
  faultsOf('benchmark', { ...benchmarkRecord(), ...changes });

test('a sound record has no fault', () => {
  expect(inResult({})).toEqual([]);
});

describe('one fault a mistake, with what was expected and found:', () => {
  test.each<[string, object[], object]>([
    [
      'a key is missing',
      inResult({ scores: [{ task: 'qa', metric: 'accuracy' }] }),
      {
        rule: 'schema-required',
        at: 'scores[0].value',
        key: 'value',
        about: 'In the unit of the metric; a proportion from 0 to 1.',
      },
    ],
    [
      'a key is unknown, another is near',
      inScore({ n_basis: 'stated' }),
      {
        rule: 'schema-unknown-key',
        at: 'scores[0].n_basis',
        key: 'n_basis',
        allowed: [
          ...['task', 'metric', 'run', 'value', 'n', 'nBasis', 'correct'],
          ...['uncertainty', 'raw'],
        ],
        nearest: 'nBasis',
      },
    ],
    [
      'a number is a text',
      inScore({ value: '71.2 %' }),
      {
        rule: 'schema-type',
        at: 'scores[0].value',
        expected: ['number'],
        found: 'string',
        value: '71.2 %',
        about: 'In the unit of the metric; a proportion from 0 to 1.',
      },
    ],
    [
      'a count has a fraction',
      inScore({ n: 99.5 }),
      {
        rule: 'schema-type',
        at: 'scores[0].n',
        expected: ['integer'],
        found: 'number',
        value: '99.5',
        about: 'Number of samples; never attempts or epochs.',
      },
    ],
    [
      'a count is below its range',
      inScore({ n: 0 }),
      {
        rule: 'schema-value',
        at: 'scores[0].n',
        bound: 'min',
        limit: 1,
        found: 0,
        about: 'Number of samples; never attempts or epochs.',
      },
    ],
    [
      'a level reaches an end that is excluded',
      inScore({ uncertainty: { kind: 'halfWidth', value: 0.1, level: 1 } }),
      {
        rule: 'schema-value',
        at: 'scores[0].uncertainty.level',
        bound: 'below',
        limit: 1,
        found: 1,
        about: 'For confidenceInterval and halfWidth, such as 0.95.',
      },
    ],
    [
      'a word is misspelled',
      inResult({ evaluator: { organization: 'acme', relationship: 'first-party' } }),
      {
        rule: 'schema-enum',
        at: 'evaluator.relationship',
        allowed: ['firstParty', 'thirdParty', 'collaborative', 'other', 'unknown'],
        found: 'first-party',
        nearest: 'firstParty',
        about: 'Relationship of the evaluator to the maker: schemas/vocabulary/relationship.json',
      },
    ],
    [
      'the version of the format is another',
      inResult({ schemaVersion: 2 }),
      {
        rule: 'schema-enum',
        at: 'schemaVersion',
        allowed: ['1'],
        found: '2',
        about: 'Version of the record format.',
      },
    ],
    [
      'a day is no day',
      inResult({ added: '1 March 2026' }),
      {
        rule: 'schema-pattern',
        at: 'added',
        expected: 'a day as YYYY-MM-DD',
        found: '1 March 2026',
        words: [],
        about: 'The day on which this record came into the registry.',
      },
    ],
    [
      'a name has two lines',
      faultsOf('model', { ...modelRecord(), name: 'One\nTwo' }),
      {
        rule: 'schema-pattern',
        at: 'name',
        expected: 'one line without tabs',
        found: 'One\\u000aTwo',
        words: [],
        about: 'The name as its maker writes it.',
      },
    ],
    [
      'a text is too long, counted in code points',
      faultsOf('model', { ...modelRecord(), name: '𝄞'.repeat(201) }),
      {
        rule: 'schema-size',
        at: 'name',
        what: 'characters',
        bound: 'max',
        limit: 200,
        found: 201,
        about: 'The name as its maker writes it.',
      },
    ],
    [
      'a list is too long: it is not looked into',
      inResult({ scores: Array(4001).fill({}) }),
      {
        rule: 'schema-size',
        at: 'scores',
        what: 'items',
        bound: 'max',
        limit: 4000,
        found: 4001,
        about: 'The values, one a task and metric.',
      },
    ],
    [
      'a list is empty',
      inBenchmark({ domains: [] }),
      {
        rule: 'schema-size',
        at: 'domains',
        what: 'items',
        bound: 'min',
        limit: 1,
        found: 0,
        about: 'The subjects.',
      },
    ],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual([expected]);
  });
});

describe('of a union, the fault of the branch that fits best:', () => {
  test('a text is judged by the pattern, and the words are named', () => {
    expect(inBenchmark({ released: 'spring 2025' })).toMatchObject([
      { at: 'released', rule: 'schema-pattern', words: ['unknown'] },
    ]);
  });

  test('a text where only words are allowed is judged by them', () => {
    expect(faultsOf('model', { ...modelRecord(), parametersTotal: 'unkown' })).toMatchObject([
      {
        at: 'parametersTotal',
        rule: 'schema-enum',
        allowed: ['unknown', 'notApplicable'],
        nearest: 'unknown',
      },
    ]);
  });

  test('a type that no branch has is told with all that would do', () => {
    expect(inBenchmark({ released: 2025 })).toMatchObject([
      { at: 'released', rule: 'schema-type', expected: ['string', '"unknown"'], found: 'number' },
    ]);
  });

  test('a number is judged by the branch for numbers', () => {
    expect(faultsOf('model', { ...modelRecord(), parametersTotal: 0 })).toMatchObject([
      { at: 'parametersTotal', rule: 'schema-value', bound: 'min', limit: 1 },
    ]);
  });

  test('an object is judged by the branch whose keys it has, at every level', () => {
    const [version] = benchmarkRecord().versions;
    const aggregate = { id: 'a', method: 'mean', of: [{ tsk: 'qa' }, { id: 'b', of: [] }] };
    expect(inBenchmark({ versions: [{ ...version, aggregate }] })).toMatchObject([
      { at: 'versions[0].aggregate.of[0].task', rule: 'schema-required' },
      { at: 'versions[0].aggregate.of[0].tsk', rule: 'schema-unknown-key', nearest: 'task' },
      { at: 'versions[0].aggregate.of[1].method', rule: 'schema-required' },
      { at: 'versions[0].aggregate.of[1].of', rule: 'schema-size', bound: 'min' },
    ]);
  });

  test('a list is judged by the branch for lists', () => {
    expect(inBenchmark({ humanBaseline: [{}] })).toMatchObject([
      { at: 'humanBaseline[0].metric', rule: 'schema-required' },
      { at: 'humanBaseline[0].value', rule: 'schema-required' },
      { at: 'humanBaseline[0].population', rule: 'schema-required' },
      { at: 'humanBaseline[0].n', rule: 'schema-required' },
      { at: 'humanBaseline[0].source', rule: 'schema-required' },
    ]);
  });
});

test('a record that is no object has one fault, for the whole file', () => {
  expect(faultsOf('result', [])).toEqual([
    {
      rule: 'schema-type',
      at: '',
      expected: ['object'],
      found: 'array',
      about:
        'What one evaluator measured with one benchmark version under one protocol on one model revision and configuration.',
    },
  ]);
});

test('the first fifty of a million faults come at once', () => {
  const record = Object.fromEntries(
    Array.from({ length: 200_000 }, (_, index) => [`k${index}`, 1]),
  );
  const started = performance.now();
  expect([...shapeFaults(record, jsonSchemas.result).take(50)]).toHaveLength(50);
  expect(performance.now() - started).toBeLessThan(1000);
});
