import { describe, expect, test } from 'vitest';
import {
  benchmarkRecord,
  makeRegistry,
  metricFixture,
  modelRecord,
  taskFixture,
  versionFixture,
} from '../../records/fixtures.ts';
import type { Result } from '../../schema/result.ts';
import { parseTolerantJson } from './mteb/tolerant-json.ts';
import { mteb } from './mteb.ts';

const registry = makeRegistry({
  benchmarks: {
    small: benchmarkRecord({
      taskAliases: [
        { format: 'mteb', name: 'Sts', version: 'v1', task: 'sts' },
        { format: 'mteb', name: 'Find', version: 'v1', task: 'find' },
      ],
      versions: [
        versionFixture({
          tasks: [
            taskFixture({
              id: 'sts',
              metric: 'cosine-spearman',
              dataset: { url: 'https://example.org/sts', split: 'test', subset: 'en' },
            }),
            taskFixture({ id: 'find', metric: 'ndcg-at-10' }),
          ],
          metrics: [
            metricFixture({ id: 'cosine-spearman', min: -1, primary: false }),
            metricFixture({ id: 'ndcg-at-10' }),
          ],
        }),
      ],
    }),
  },
  models: { 'acme/one': modelRecord({ aliases: [{ name: 'Acme/One' }] }) },
});

const context = { registry, added: '2026-11-21', sha256: (text: string) => text };
const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });
const scores = (version: string, subset: string, score: string) =>
  `{"mteb_version":"${version}","scores":{"test":[{"hf_subset":"xx","main_score":0.1},{"hf_subset":"${subset}","main_score":${score},"other":NaN}]}}`;

function read(files: Record<string, string>) {
  const outcome = mteb.read(
    Object.entries(files).map(([path, text]) => file(path, text)),
    context,
  );
  const results = outcome.records.map(({ record }) => record as Result);
  return {
    ...outcome,
    results,
    lines: outcome.report.lines.map(
      ({ kind, what, why, count }) => `${kind} ${count} × ${what}: ${why}`,
    ),
  };
}

describe('MTEB result files', () => {
  test('the score of the split and subset that the card names is carried, bare NaN beside it or not', () => {
    const { results } = read({
      'Acme__One/abc/Sts.json': scores('1.2.3', 'en', '-0.25'),
      'Acme__One/abc/Find.json': scores('1.2.3', 'default', '0.5'),
    });
    expect(results.map(({ scores: made }) => made)).toEqual([
      [
        { task: 'find', metric: 'ndcg-at-10', value: 0.5 },
        { task: 'sts', metric: 'cosine-spearman', value: -0.25 },
      ],
    ]);
  });

  test('files of another harness version are a run of their own', () => {
    const { results } = read({
      'Acme__One/abc/Sts.json': scores('2.0.0', 'en', '0.25'),
      'Acme__One/abc/Find.json': scores('1.2.3', 'default', '0.5'),
    });
    expect(results[0]?.runs?.map(({ id, harness }) => [id, harness.version])).toEqual([
      ['run-1', '1.2.3'],
      ['run-2', '2.0.0'],
    ]);
    expect(results[0]?.scores.map(({ task, run }) => [task, run])).toEqual([
      ['find', undefined],
      ['sts', 'run-2'],
    ]);
  });

  test('revisions are never pooled, and what was copied from a model card is marked', () => {
    const { records, results } = read({
      'Acme__One/1/Sts.json': scores('1.2.3', 'en', '0.25'),
      'Acme__One/external/Find.json': scores('1.2.3', 'default', '0.5'),
    });
    expect(records.map((record) => record.file)).toEqual([
      'results/acme/one/small/2026-08-20-1.json',
      'results/acme/one/small/2026-08-20-external.json',
    ]);
    expect(results.map(({ deviations, source }) => [deviations?.length, source.quotes])).toEqual([
      [undefined, 'none'],
      [1, 'unknown'],
    ]);
  });

  test('the legacy shape is read by the name of the metric, and that is said', () => {
    const { results, lines } = read({
      'Acme__One/1/Sts.json':
        '{"test":{"en":{"cos_sim":{"spearman":0.7}}},"mteb_dataset_name":"Sts"}',
    });
    expect(results[0]?.scores).toEqual([{ task: 'sts', metric: 'cosine-spearman', value: 0.7 }]);
    expect(lines).toContain(
      'inferred 1 × cosine-spearman: the legacy shape names no main score; the metric was taken by its name',
    );
  });

  test.each([
    [
      'a main score that is no number',
      'Acme__One/1/Sts.json',
      scores('1', 'en', 'NaN'),
      'refused 1 × Sts: the main score is no number',
    ],
    [
      'a file without the subset',
      'Acme__One/1/Sts.json',
      scores('1', 'fr', '0.5'),
      'refused 1 × Sts: the file has no split test with subset en',
    ],
    [
      'a truncated file',
      'Acme__One/1/Sts.json',
      '{"scores":',
      'refused 1 × Sts: the file is not JSON',
    ],
    [
      'a task that no card declares',
      'Acme__One/1/Other.json',
      scores('1', 'en', '0.5'),
      'dropped 1 × Other: no card declares a task of this name',
    ],
    [
      'a model that no record names',
      'Acme__Two/1/Sts.json',
      scores('1', 'en', '0.5'),
      'refused 1 × Acme/Two: no record has this name of a model; add it to the aliases of one',
    ],
  ])('%s is named with its reason and makes no score', (_title, path, text, line) => {
    const { results, lines } = read({ [path]: text });
    expect(results).toEqual([]);
    expect(lines).toEqual([line]);
  });

  test('scores in are scores carried, dropped and refused', () => {
    const { report } = read({
      'Acme__One/1/Sts.json': scores('1', 'fr', '0.5'),
      'Acme__One/1/Find.json': scores('1', 'default', '0.5'),
      'Acme__One/1/Other.json': '{}',
    });
    expect(report.scoresIn).toBe(3);
    expect(
      report.lines
        .filter(({ kind }) => kind !== 'inferred')
        .reduce((sum, { count }) => sum + count, 0),
    ).toBe(3);
  });
});

test.each([
  ['{"a":NaN,"b":[-Infinity,1]}', { a: null, b: [null, 1] }],
  ['{"a":"NaN \\" Infinity"}', { a: 'NaN " Infinity' }],
  ['{"a":', undefined],
])('tolerant JSON reads %s', (text, expected) => {
  expect(parseTolerantJson(text)).toEqual(expected);
});
