import { expect, test } from 'vitest';
import { suiteRecord } from '../records/fixtures.ts';
import { fixtureSite } from './fixture-site.ts';
import { suitesOverview } from './suites-overview.ts';

test('a suite stands with its first rows, without places where several may be first', () => {
  const page = suitesOverview(fixtureSite({ suites: { 'acme-suite': suiteRecord() } })).html;
  expect(page).toContain('<a href="/base/suites/acme-suite/">Acme suite</a>');
  expect(page).toContain('<a href="/base/models/acme/two/">Acme Two</a> <small>95.0 %</small>');
  expect(page).not.toContain('<ol');
});

test('without a suite there is nothing', () => {
  expect(suitesOverview(fixtureSite()).html).toBe('');
});
