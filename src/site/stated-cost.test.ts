import { describe, expect, test } from 'vitest';
import type { Usage } from '../records/shapes.ts';
import { costSection } from './cost-chart.ts';
import { fixtureSite, measured } from './fixture-site.ts';
import { mainLeaderboard, type Site } from './site.ts';
import { costBasisOf, statedCost } from './stated-cost.ts';

const cost = (usd: number, per: Usage['per']): Usage => ({ per, cost: { usd, kind: 'measured' } });

/** A site with a row for each usage; the number rises from row to row. */
function siteOf(usages: readonly (Usage | undefined)[]): Site {
  const results = usages.map((usage, at) => [
    `acme/one/acme-qa/r${at}`,
    measured(40 + at, 'acme', true, {
      configuration: `c${at}`,
      ...(usage && { usage }),
    }),
  ]);
  return fixtureSite({ results: Object.fromEntries(results) });
}

function boardOf(site: Site) {
  const board = mainLeaderboard(site, 'acme-qa');
  if (board === undefined) throw new Error('the fixture has this leaderboard');
  return board;
}

describe('the cost that most rows state', () => {
  test.each([
    ['per item', [cost(1, 'item'), cost(2, 'item'), cost(3, 'run')], 'item', [1, 2]],
    ['per run', [cost(1, 'item'), cost(2, 'run'), cost(3, 'run')], 'run', [2, 3]],
    ['per call', [cost(1, 'call'), undefined], 'call', [1]],
    ['a run of known size is one per item', [{ ...cost(4, 'run'), items: 8 }], 'item', [0.5]],
    ['none', [undefined], 'item', []],
  ] as const)('%s', (_, usages, basis, costs) => {
    const { ranked } = boardOf(siteOf(usages));
    expect(costBasisOf(ranked)).toBe(basis);
    const found = ranked.flatMap((row) => statedCost(row, basis) ?? []);
    expect(found.sort()).toEqual(costs);
  });
});

describe('the chart of cost and quality', () => {
  const priced = [1, 2, 3, 4].map((usd) => cost(usd, 'run'));
  const page = (usages: readonly (Usage | undefined)[]) => {
    const site = siteOf(usages);
    return costSection(site, boardOf(site)).html;
  };
  test('says what the cost is stated for', () => {
    expect(page(priced)).toContain('US dollars per run');
  });
  test('lists a row without a price, and draws it nowhere', () => {
    const drawn = page([...priced, undefined]);
    expect(drawn).toContain('Cost per run not reported: 1 ranked row');
    expect(drawn.match(/<circle/g)).toHaveLength(4);
  });
  test('tells what cost nothing from what has no price', () => {
    const drawn = page([...priced, cost(0, 'run')]);
    expect(drawn).toContain('Reported to cost nothing: 1 ranked row');
    expect(drawn).not.toContain('not reported');
  });
  test('is not drawn for fewer than four rows', () => {
    expect(page(priced.slice(1))).toBe('');
  });
});
