import { describe, expect, test } from 'vitest';
import {
  benchmarkRecord,
  resultRecord,
  scoreFixture,
  taskFixture,
  versionFixture,
} from '../records/fixtures.ts';
import { fixtureSite } from './fixture-site.ts';
import { sensitivityTable } from './sensitivity-table.ts';
import { mainLeaderboard } from './site.ts';

const scored = (a: number, b: number) =>
  resultRecord({
    scores: [scoreFixture({ task: 'a', value: a }), scoreFixture({ task: 'b', value: b })],
  });

function table(results: Parameters<typeof fixtureSite>[0] = {}): string {
  const site = fixtureSite({
    benchmarks: {
      'acme-qa': benchmarkRecord({
        versions: [
          versionFixture({
            tasks: [taskFixture({ id: 'a', name: 'A' }), taskFixture({ id: 'b', name: 'B' })],
            aggregate: { id: 'all', method: 'mean', of: [{ task: 'a' }, { task: 'b' }] },
          }),
        ],
      }),
    },
    results: {
      'acme/one/acme-qa/x': scored(0.9, 0.3),
      'acme/two/acme-qa/x': scored(0.5, 0.5),
      'zen/koan/acme-qa/x': scored(0.55, 0.4),
    },
    ...results,
  });
  const board = mainLeaderboard(site, 'acme-qa');
  if (board === undefined) throw new Error('the fixture has this leaderboard');
  return sensitivityTable(site, board).html;
}

describe('the table of ranks by method', () => {
  test('has the ranks by each method and the ranges of a row', () => {
    expect(table()).toContain(
      '<th scope="row" class="pin">Koan</th><td class="n">3</td><td class="n">1</td><td class="n">1–3</td><td class="n">2–3</td>',
    );
  });

  test('says how many rows keep their rank, how many may lead, and how it was drawn', () => {
    expect(table()).toContain(
      '1 of 3 keep their rank under every method; 2 rows may be first under some weights of a mean.',
    );
    expect(table()).toContain('1,000 drawn at random, uniform over all, with a fixed seed');
  });

  test('one row has none', () => {
    expect(table({ results: { 'acme/one/acme-qa/x': scored(0.9, 0.3) } })).toBe('');
  });
});
