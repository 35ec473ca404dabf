import { expect, it } from 'vitest';
import { problemOf } from './fault.ts';

it('a fault becomes an error of its file, with its place among the facts', () => {
  const fault = { rule: 'json-number', at: 'n', args: { found: '1e999' }, line: 2, column: 8 };
  expect(problemOf('results/a.json', fault)).toEqual({
    file: 'results/a.json',
    at: 'n',
    rule: 'json-number',
    severity: 'error',
    args: { found: '1e999', line: 2, column: 8 },
  });
});

it('a fault without a place gives none', () => {
  const fault = { rule: 'evidence-empty', at: '', args: {} };
  expect(problemOf('a.samples.csv', fault).args).toEqual({});
});
