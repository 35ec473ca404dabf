import { describe, expect, test } from 'vitest';
import type { Evidence } from '../records/evidence.ts';
import { resultRecord, scoreFixture } from '../records/fixtures.ts';
import { benchmarkPage, benchmarkPages } from './benchmark-page.ts';
import { fixtureSite } from './fixture-site.ts';
import { samplesPage, samplesPages, samplesPath } from './samples-page.ts';

function evidence(values: readonly number[]): Evidence {
  return {
    rows: values.length,
    tasks: ['qa'],
    taskOf: new Uint16Array(values.length),
    samples: values.map((_, sample) => `q${sample}`),
    metrics: new Map([['accuracy', Float64Array.from(values)]]),
  };
}

function siteOf(outcomes: Record<string, readonly number[]>) {
  const entries = Object.entries(outcomes).map(([name, values]) => ({
    id: `${name}/acme-qa/x`,
    values,
    value: values.reduce((sum, one) => sum + one, 0) / values.length,
  }));
  return fixtureSite({
    results: Object.fromEntries(
      entries.map(({ id, value, values }) => [
        id,
        resultRecord({ scores: [scoreFixture({ value, n: values.length })] }),
      ]),
    ),
    evidence: Object.fromEntries(entries.map(({ id, values }) => [id, evidence(values)])),
  });
}

const site = siteOf({
  'acme/one': [1, 1, 0, 0],
  'acme/two': [1, 0, 0, 1],
  'zen/koan': [1, 0, 0, 0],
});
const [page] = samplesPages(site);
const body = page ? samplesPage(site, page).html : '';

describe('the samples of a leaderboard', () => {
  test('have one page, below that of the leaderboard', () => {
    expect(samplesPages(site).map(({ board }) => samplesPath(board))).toEqual([
      'benchmarks/acme-qa/v1/zero-shot/samples',
    ]);
  });

  test('say how many no row and every row solves', () => {
    expect(body).toContain('<strong>1</strong> of 4 samples are solved by no row');
    expect(body).toContain('1 of 4 samples are solved by no row, 1 by all 3.');
  });

  test('list the hardest first, by id and task', () => {
    const hardest = body.slice(body.indexOf('Hardest</h3>'), body.indexOf('Easiest</h3>'));
    expect([...hardest.matchAll(/<code>(q\d)<\/code>/g)].map(([, id]) => id)).toEqual([
      'q2',
      'q3',
      'q1',
      'q0',
    ]);
  });

  test('draw each row from the easiest to the hardest sample', () => {
    expect(body).toContain('<path class="share-4" d="M0 .5h2"/>');
  });

  test('are linked from the page of the benchmark', () => {
    const [first] = benchmarkPages(site);
    expect(first && benchmarkPage(site, first).html).toContain(
      '<a href="/base/benchmarks/acme-qa/v1/zero-shot/samples/">Sample by sample: 4 samples, 3 rows</a>',
    );
  });

  test('have no page where one row has evidence', () => {
    expect(samplesPages(siteOf({ 'acme/one': [1, 0] }))).toEqual([]);
  });
});
