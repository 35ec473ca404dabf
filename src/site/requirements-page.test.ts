import { describe, expect, test } from 'vitest';
import { resultRecord, scoreFixture, suiteRecord } from '../records/fixtures.ts';
import { fixtureSite } from './fixture-site.ts';
import { requirementSheets, requirementsPage, requirementsPath } from './requirements-page.ts';
import { suitePage } from './suite-page.ts';

const right = (value: number, n: number) =>
  resultRecord({ scores: [scoreFixture({ value, n, nBasis: 'stated' })] });

function sheetOf(changes: { max?: number; min?: number } | null) {
  const [version] = suiteRecord().versions;
  if (version === undefined) throw new Error('the fixture has a version');
  const requirement = {
    id: 'safe',
    member: 'qa',
    confidence: 0.95 as const,
    hard: true,
    rationale: 'It must be <rare>.',
    ...changes,
  };
  const requirements = changes === null ? [] : [requirement];
  const site = fixtureSite({
    suites: { both: suiteRecord({ versions: [{ ...version, requirements }] }) },
    results: {
      'acme/one/acme-qa/x': right(0, 60),
      'acme/two/acme-qa/x': right(0.5, 60),
      'zen/koan/acme-qa/x': right(0, 400),
    },
  });
  return { site, sheets: requirementSheets(site) };
}

const { site, sheets } = sheetOf({ max: 0.05 });
const [sheet] = sheets;
const body = sheet ? requirementsPage(site, sheet).html : '';
const text = body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('the sheet of requirements', () => {
  test('stands below requirements and is linked from the suite', () => {
    expect(sheets.map(requirementsPath)).toEqual(['requirements/both']);
    expect(sheet && suitePage(site, sheet).html).toContain('href="/base/requirements/both/"');
  });

  test('lists rows that pass, then those that cannot be told, then failures', () => {
    expect(text).toContain('1 pass, 1 fail, 1 cannot tell.');
    const order = ['Koan', 'Acme One', 'Acme Two'].map((name) => text.indexOf(name));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('shows the number, the interval, the items, the verdict and what more samples would do', () => {
    expect(text).toContain('0.0 0.0–6.0 60 cannot tell 13 acme/one/acme-qa/x');
    expect(text).toContain('50.0 37.7–62.3 60 fail – acme/two/acme-qa/x');
  });

  test('prints the bound in the unit of the numbers, the reason, the method and a permanent address', () => {
    expect(text).toContain('at most 5.0 % at 95 % confidence, hard. It must be &lt;rare&gt;.');
    expect(text).toContain('no failure in 60 tries is not a rate of 0');
    expect(text).toContain('https://example.org/base/requirements/both/');
  });

  test('is there only where a suite requires something', () => {
    expect(sheetOf(null).sheets).toEqual([]);
  });
});
