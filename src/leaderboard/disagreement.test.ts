import { expect, test } from 'vitest';
import { makeRegistry, resultRecord, scoreFixture } from '../records/fixtures.ts';
import { indexRegistry } from '../records/registry-index.ts';
import type { Result } from '../records/shapes.ts';
import { buildLeaderboard } from './build-leaderboard.ts';
import { disagreementsOn } from './disagreement.ts';

const third = (organization: string) => ({ organization, relationship: 'thirdParty' }) as const;
const { source } = resultRecord();

function statements(results: readonly Partial<Result>[]) {
  const named = results.map((changes, place): [string, Result] => [
    `acme/one/acme-qa/r${place}`,
    resultRecord(changes),
  ]);
  const index = indexRegistry(makeRegistry({ results: Object.fromEntries(named) }));
  const board = buildLeaderboard(index, 'acme-qa', 'v1', 'zero-shot');
  return (
    board &&
    disagreementsOn(index, board).map((found) => [
      found.statements.map(({ evaluator, value }) => [evaluator, value]),
      found.spread,
    ])
  );
}

const scored = (value: number) => ({ scores: [scoreFixture({ value })] });

test.each<[string, readonly Partial<Result>[], unknown]>([
  [
    'maker and third party side by side',
    [scored(0.75), { ...scored(0.5), evaluator: third('lab') }],
    [
      [
        [
          ['lab', 0.5],
          ['acme', 0.75],
        ],
        0.25,
      ],
    ],
  ],
  ['one party alone is no disagreement', [scored(0.75)], []],
  [
    'a quotation is no statement',
    [
      scored(0.75),
      { ...scored(0.5), evaluator: third('lab'), source: { ...source, quotes: { party: 'Acme' } } },
    ],
    [],
  ],
  [
    'an evaluator that nobody knows is no party',
    [
      scored(0.75),
      { ...scored(0.5), evaluator: { organization: 'unknown', relationship: 'unknown' } },
    ],
    [],
  ],
  [
    'two third parties of one row count each',
    [
      { ...scored(0.75), evaluator: third('other') },
      { ...scored(0.5), evaluator: third('lab') },
    ],
    [
      [
        [
          ['lab', 0.5],
          ['other', 0.75],
        ],
        0.25,
      ],
    ],
  ],
  [
    'other configurations are other things',
    [scored(0.75), { ...scored(0.5), evaluator: third('lab'), configuration: 'high' }],
    [],
  ],
])('%s', (_title, results, expected) => {
  expect(statements(results)).toEqual(expected);
});
