import { describe, expect, test } from 'vitest';
import { movedRecord } from '../records/fixtures.ts';
import { fixtureSite } from './fixture-site.ts';
import { redirects } from './redirects.ts';

const of = (folder: string, to: string) =>
  redirects(fixtureSite({ moved: { [folder]: movedRecord({ to }) } }));

describe('redirects', () => {
  test('are none where nothing moved', () => expect(redirects(fixtureSite())).toEqual([]));

  test('take with a model its standings and results', () => {
    expect(of('results/acme/uno', 'acme/one')).toEqual([
      ['models/acme/uno', 'models/acme/one'],
      ['models/acme/uno/acme-qa', 'models/acme/one/acme-qa'],
      ['results/acme/uno/acme-qa/2026-03-01', 'results/acme/one/acme-qa/2026-03-01'],
      ['results/acme/uno/acme-qa/2026-04-01', 'results/acme/one/acme-qa/2026-04-01'],
    ]);
  });

  test('take with an organization its models', () => {
    expect(of('results/zed', 'zen')).toEqual(
      expect.arrayContaining([
        ['organizations/zed', 'organizations/zen'],
        ['models/zed/koan', 'models/zen/koan'],
      ]),
    );
  });

  test('take with a benchmark its folder in every model', () => {
    expect(of('benchmarks/old-qa', 'acme-qa')).toEqual(
      expect.arrayContaining([
        ['benchmarks/old-qa', 'benchmarks/acme-qa'],
        ['benchmarks/old-qa/v1/zero-shot', 'benchmarks/acme-qa/v1/zero-shot'],
        ['models/acme/two/old-qa', 'models/acme/two/acme-qa'],
        ['results/acme/two/old-qa/2026-03-01', 'results/acme/two/acme-qa/2026-03-01'],
      ]),
    );
  });

  test('do not replace a page that is still there', () => {
    expect(of('results/acme/two', 'acme/one').map(([from]) => from)).not.toContain(
      'models/acme/two',
    );
  });
});
