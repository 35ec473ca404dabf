import { expect, describe as group, test } from 'vitest';
import { canonicalJson } from '../../records/canonical-json.ts';
import {
  benchmarkRecord,
  makeRegistry,
  modelRecord,
  resultRecord,
  scoreFixture,
  versionFixture,
} from '../../records/fixtures.ts';
import { DIGEST, printed, RESULT, SAMPLES, samples } from '../broken/parts.ts';
import { checkRegistry } from '../index.ts';
import { describeChange } from '../wording/index.ts';
import { fixFile, fixRecord } from './index.ts';
import { migrate } from './migrate.ts';

const registry = makeRegistry();
const model = { kind: 'model', id: 'acme/one' } as const;
const result = { kind: 'result', id: RESULT } as const;
const bytes = (text: string) => new TextEncoder().encode(text);
const fixText = (text: string, place: Parameters<typeof fixFile>[0] = model) =>
  fixFile(place, bytes(text), registry);
const raw = { text: '83.4', scale: 'hundred', why: 'Shown as a percentage.' } as const;

group('fixRecord', () => {
  test.each([
    [
      'composes texts',
      model,
      { ...modelRecord(), name: 'Cafe\u0301' },
      { ...modelRecord(), name: 'Caf\u00e9' },
      ['name: text brought to the composed form of Unicode (NFC)'],
    ],
    [
      'writes -0 as 0',
      result,
      { ...resultRecord(), scores: [scoreFixture({ value: -0 })] },
      { ...resultRecord(), scores: [scoreFixture({ value: 0 })] },
      ['scores[0].value: -0 written as 0'],
    ],
    [
      'sorts ids whose order says nothing',
      model,
      { ...modelRecord(), trainedOn: ['b', 'a', 'b'] },
      { ...modelRecord(), trainedOn: ['a', 'b'] },
      ['trainedOn: sorted, each entry once'],
    ],
    [
      'shifts the decimal point instead of dividing',
      result,
      { ...resultRecord(), scores: [scoreFixture({ value: 0.8340000000000001, raw })] },
      { ...resultRecord(), scores: [scoreFixture({ value: 0.834, raw })] },
      ['scores[0].value: 0.8340000000000001 written as 0.834, which was printed'],
    ],
    [
      'names the only version',
      result,
      resultRecord({ ...printed, benchmark: { version: 'unknown', protocol: 'unknown' } }),
      resultRecord({ ...printed, benchmark: { version: 'v1', protocol: 'unknown' } }),
      ['benchmark.version: v1 filled in, the only version'],
    ],
    [
      'adds the version of the record format',
      model,
      { name: 'Acme One' },
      { schemaVersion: 1, name: 'Acme One' },
      ['schemaVersion: version 1 of the record format added'],
    ],
  ])('%s', (_, place, before, after, changes) => {
    const fixed = fixRecord(place, before, registry);
    expect(fixed.value).toEqual(after);
    expect(fixed.changes.map((change) => `${change.at}: ${describeChange(change)}`)).toEqual(
      changes,
    );
  });

  test.each([
    ['a value that is another one', result, resultRecord({ scores: [scoreFixture({ raw })] })],
    [
      'a number on a scale of its own',
      result,
      resultRecord({ scores: [scoreFixture({ raw: { text: '1', scale: 'other' } })] }),
    ],
    ['an order that may mean something', model, modelRecord({ modalitiesIn: ['text', 'code'] })],
    ['a valid result', result, resultRecord()],
    ['a list', model, [1, 'a', null]],
    ['what is no record at all', model, 'text'],
    ['a version of the format from the future', model, { schemaVersion: 99 }],
    [
      'fields of the wrong type',
      result,
      { schemaVersion: 1, scores: 'many', claimed: [1], benchmark: [] },
    ],
  ])('leaves %s as it is', (_, place, value) => {
    expect(fixRecord(place, value, registry)).toEqual({ value, changes: [] });
  });

  test('does not choose among several versions', () => {
    const several = makeRegistry({
      benchmarks: {
        'acme-qa': benchmarkRecord({ versions: [versionFixture({ id: 'v2' }), versionFixture()] }),
      },
    });
    const record = resultRecord({
      ...printed,
      benchmark: { version: 'unknown', protocol: 'unknown' },
    });
    expect(fixRecord(result, record, several).changes).toEqual([]);
  });

  test('declares samples that lie beside a result, which then has no problem', () => {
    const evidence = { [RESULT]: samples(SAMPLES) };
    const evidenceDigests = { [RESULT]: DIGEST };
    const scores = [scoreFixture({ value: 0.75, n: 4 })];
    const card = benchmarkRecord({
      versions: [versionFixture({ tasks: [{ id: 'qa', name: 'Questions', nItems: 4 }] })],
    });
    const parts = { benchmarks: { 'acme-qa': card }, evidence, evidenceDigests };
    const found = makeRegistry({ ...parts, results: { [RESULT]: resultRecord({ scores }) } });
    const { value, changes } = fixRecord(result, resultRecord({ scores }), found);
    expect(changes.map(describeChange)).toEqual([
      '2026-03-01.samples.csv declared, 4 rows; state its license',
    ]);
    const declared = resultRecord({
      scores,
      evidence: { path: '2026-03-01.samples.csv', sha256: DIGEST, rows: 4, license: 'unknown' },
    });
    expect(value).toEqual(declared);
    expect(checkRegistry(makeRegistry({ ...parts, results: { [RESULT]: declared } }))).toEqual([]);
  });
});

group('fixFile', () => {
  const canonical = canonicalJson(modelRecord());

  test('leaves a canonical file alone', () => {
    expect(fixText(canonical)).toEqual({ text: canonical, changes: [] });
  });

  test.each([
    ['another layout', JSON.stringify(modelRecord()), ['written in the canonical form']],
    ['lines of Windows', canonical.replaceAll('\n', '\r\n'), ['written in the canonical form']],
    ['a byte order mark', `\ufeff${canonical}`, ['byte order mark removed']],
  ])('brings %s into the canonical form', (_, text, changes) => {
    const fixed = fixText(text);
    expect(fixed?.text).toBe(canonical);
    expect(fixed?.changes.map(describeChange)).toEqual(changes);
  });

  test.each([
    ['a key twice', '{"name":"a","name":"b"}'],
    ['a number that loses its value', '{"n":9007199254740993}'],
    ['no JSON', '{'],
    ['a key that programs understand', '{"__proto__":{}}'],
    ['nothing', ''],
  ])('does not touch a file with %s', (_, text) => {
    expect(fixText(text)).toBeUndefined();
  });

  test('changes nothing the second time', () => {
    const first = fixText('\ufeff{"trainedOn":["b","a"],"name":"Cafe\u0301","n":-0}');
    expect(first?.changes.length).toBeGreaterThan(0);
    expect(fixText(first?.text ?? '')?.changes).toEqual([]);
  });
});

group('migrate', () => {
  const steps = [
    { from: 1, kinds: ['model'] as const, migrate: (record: object) => ({ ...record, a: 1 }) },
    { from: 2, kinds: ['result'] as const, migrate: (record: object) => ({ ...record, b: 2 }) },
    {
      from: 3,
      kinds: ['model', 'result'] as const,
      migrate: (record: object) => ({ ...record, c: 3 }),
    },
  ];

  test('applies the steps of a kind from its version on, in order', () => {
    expect(migrate('model', { schemaVersion: 1 }, steps, 4).value).toEqual({
      schemaVersion: 4,
      a: 1,
      c: 3,
    });
    expect(migrate('result', { schemaVersion: 2 }, steps, 4).value).toEqual({
      schemaVersion: 4,
      b: 2,
      c: 3,
    });
  });

  test('does not raise the version where a step is missing', () => {
    const value = { schemaVersion: 1 };
    expect(migrate('model', value, steps.slice(1), 4)).toEqual({ value, changes: [] });
  });

  test('says what it did', () => {
    const [change] = migrate('model', { schemaVersion: 3 }, steps, 4).changes;
    expect(change && describeChange(change)).toBe('brought to version 4 of the record format');
  });
});
