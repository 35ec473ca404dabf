import { describe, expect, test } from 'vitest';
import {
  benchmarkRecord,
  metricFixture,
  modelRecord,
  scoreFixture,
  versionFixture,
} from '../records/fixtures.ts';
import { fixtureSite, measured } from './fixture-site.ts';
import { homePage } from './home-page.ts';
import { modelQuestions } from './model-questions.ts';
import { gapsOf } from './quality-gaps.ts';
import { qualityPage } from './quality-page.ts';
import { resultQuestions } from './result-questions.ts';
import type { Site } from './site.ts';

test('the body of the data-quality page is as it was looked at and agreed', async () => {
  const page = `${qualityPage(fixtureSite()).html}\n`;
  await expect(page).toMatchFileSnapshot('golden/quality-page.html');
});

describe('an uncertainty is known', () => {
  const { n: _n, nBasis: _basis, ...bare } = scoreFixture();
  const free = metricFixture({ interval: 'reported', perSample: 'continuous' });
  const cards = {
    counted: {},
    free: {
      benchmarks: {
        'acme-qa': benchmarkRecord({ versions: [versionFixture({ metrics: [free] })] }),
      },
    },
  };
  test.each([
    ['from the number of items of a binary metric', cards.counted, scoreFixture(), 0],
    ['not without it', cards.counted, bare, 1],
    ['not from the number of items of another metric', cards.free, scoreFixture(), 1],
    [
      'where the source states it',
      cards.free,
      { ...bare, uncertainty: { kind: 'standardError' as const, value: 0.02 } },
      0,
    ],
  ])('%s', (_, parts, score, missing) => {
    const site = fixtureSite({
      ...parts,
      results: { 'acme/one/acme-qa/x': measured(71, 'acme', true, { scores: [score] }) },
    });
    expect(missingResults(site, 'uncertainty')).toBe(missing);
  });
});

test('a result whose conditions are not stated lacks the protocol and not the version', () => {
  expect(missingResults(fixtureSite(), 'protocol')).toBe(1);
  expect(missingResults(fixtureSite(), 'version')).toBe(0);
});

test('an application is not asked for its number of parameters', () => {
  const { registry } = fixtureSite({
    models: {
      'acme/one': modelRecord({ parametersTotal: 'notApplicable' }),
      'acme/two': modelRecord(),
      'zen/koan': modelRecord({ parametersTotal: 7e9 }),
    },
  });
  const gap = gapsOf([...registry.models.values()], modelQuestions).find(
    ({ question }) => question.id === 'parameters',
  );
  expect(gap?.asked.length).toBe(2);
  expect(gap?.missing.map(({ id }) => id)).toEqual(['acme/two']);
});

test('every figure of the home page opens a line that is there', () => {
  const site = fixtureSite();
  const links = [...homePage(site).html.matchAll(/quality\/#([a-z-]+)"/g)].map(([, id]) => id);
  expect(links).toHaveLength(4);
  for (const id of links) expect(qualityPage(site).html).toContain(`<details id="${id}">`);
});

test('a line shows twenty links at most and counts the others', () => {
  const ids = Array.from({ length: 23 }, (_, at) => `acme/m${at}`);
  const site = fixtureSite({
    models: Object.fromEntries(ids.map((id) => [id, modelRecord()])),
    results: {},
  });
  const line = /<details id="model-parameters">.*?<\/details>/s.exec(qualityPage(site).html)?.[0];
  expect(line?.match(/<li>/g)).toHaveLength(20);
  expect(line).toContain('And 3 more.');
});

function missingResults({ registry }: Site, id: string): number | undefined {
  const gaps = gapsOf([...registry.results.values()], resultQuestions(registry));
  return gaps.find(({ question }) => question.id === id)?.missing.length;
}
