import { describe, expect, test } from 'vitest';
import { modelRecord } from '../records/fixtures.ts';
import type { Result } from '../records/shapes.ts';
import { fixtureSite, measured } from './fixture-site.ts';
import { standingPage } from './standing-page.ts';

/** The standing page of a model with three checkpoints, measured as given by step. */
function pageOf(changes: readonly Partial<Result>[]): string {
  const revisions = [0, 512, 1000].map((step, order) => ({
    id: `step${step}`,
    kind: 'checkpoint' as const,
    order,
    released: 'unknown' as const,
    step,
  }));
  const results = changes.map((change, at): [string, Result] => [
    `acme/one/acme-qa/r${at}`,
    measured(20 + at, 'acme', true, { revision: revisions[at]?.id ?? 'unknown', ...change }),
  ]);
  const site = fixtureSite({
    models: {
      'acme/one': modelRecord({ revisions }),
      'acme/two': modelRecord(),
      'zen/koan': modelRecord(),
    },
    results: Object.fromEntries(results),
  });
  const here = site.index.byModel.get('acme/one') ?? [];
  return standingPage(site, 'acme/one', 'acme-qa', here).body.html;
}

describe('checkpoints of one training are a line', () => {
  test('with its numbers in a table', () => {
    const page = pageOf([{}, {}, {}]);
    expect(page).toContain('20.0 at step 0, 22.0 at step 1000, 3 checkpoints.');
    expect(page).toContain('The numbers by training step');
  });
  test('and its earlier results stand folded below those that stand', () => {
    expect(pageOf([{}, {}, {}])).toContain('Earlier checkpoints: 2 results');
  });
  test('but two make none', () => {
    expect(pageOf([{}, {}])).not.toContain('Over training');
  });
  test('and what was withdrawn is no point of it', () => {
    const withdrawn = { date: '2026-06-01', reason: 'Wrong key.', by: 'evaluator' as const };
    expect(pageOf([{}, { withdrawn }, {}])).not.toContain('Over training');
  });
  test('and other conditions are another line', () => {
    const other = { benchmark: { version: 'v1', protocol: 'unknown' } };
    expect(pageOf([{}, other, {}])).not.toContain('Over training');
  });
});
