import { expect, test } from 'vitest';
import { result as resultShape } from '../../schema/result.ts';
import { importSolutions } from './gsm8k-solutions.ts';

const setup = {
  added: '2026-11-21',
  url: 'https://example.org/solutions.jsonl',
  published: '2021-11-19',
  identify: (column: string) => ({ small: 'acme/small', large: 'acme/large' })[column],
  digest: () => 'a'.repeat(64),
  version: 'v1',
  protocol: 'fine-tuned',
};

test('each column is a result with the share of right answers and the answers as evidence', () => {
  const { results } = importSolutions('item,small,large\n0,0,1\n1,1,1\n2,0,1\n', setup);
  for (const { result } of results) resultShape.parse(result);
  expect(results.map(({ id }) => id)).toEqual([
    'acme/small/gsm8k/2021-11-19',
    'acme/large/gsm8k/2021-11-19',
  ]);
  expect(results[0]?.result.scores).toEqual([
    { task: 'all', metric: 'exact-match', value: 1 / 3, n: 3, nBasis: 'derived', correct: 1 },
  ]);
  expect(results[0]?.samples).toBe('task,sample,exact-match\nall,0,0\nall,1,1\nall,2,0\n');
  expect(results[0]?.result.evidence).toMatchObject({ path: '2021-11-19.samples.csv', rows: 3 });
});

test('a column that no model is known for is traced with the reason', () => {
  const { results, traces } = importSolutions('item,huge\n0,1\n', setup);
  expect(results).toEqual([]);
  expect(traces[0]?.reason).toBe('no record has the name huge of a model');
});

test.each([
  ['item,small\n0,2\n', 'item 0: "2" is neither 0 nor 1'],
  ['item,small\n0,\n', 'item 0: "" is neither 0 nor 1'],
  ['small\n1\n', 'the table has no column item, or no rows'],
  ['item,small\n', 'the table has no column item, or no rows'],
])('%j is refused', (table, message) => {
  expect(() => importSolutions(table, setup)).toThrow(message);
});
