import { describe, expect, test } from 'vitest';
import { benchmarkRecord, makeRegistry, modelRecord } from '../records/fixtures.ts';
import { indexRegistry } from '../records/registry-index.ts';
import { nameIndexText, nameSearch } from './name-index.ts';
import { searchEntries } from './search-entries.ts';

const registry = makeRegistry({
  benchmarks: {
    simpleqa: benchmarkRecord({
      name: 'SimpleQA',
      domains: ['factuality'],
      aliases: ['Simple QA'],
    }),
    constructor: benchmarkRecord({ name: 'Constructor' }),
  },
  models: { 'acme/one': modelRecord({ name: 'Acme One', aliases: [{ name: 'acme-1-chat' }] }) },
  results: {},
});
const guide = [
  {
    id: 'methods',
    title: 'Methods',
    path: '/guide/methods/',
    summary: 'How numbers are made.',
    text: 'Wilson',
  },
];
const entries = searchEntries(indexRegistry(registry), guide);

describe('search entries', () => {
  test('are ordered by kind, then by id', () => {
    expect(entries.map(({ kind, id, path }) => [kind, id, path])).toEqual([
      ['benchmark', 'constructor', '/benchmarks/constructor/'],
      ['benchmark', 'simpleqa', '/benchmarks/simpleqa/'],
      ['model', 'acme/one', '/models/acme/one/'],
      ['organization', 'acme', '/organizations/acme/'],
      ['guide', 'methods', '/guide/methods/'],
    ]);
  });

  test('what people call a domain is among the words', () => {
    expect(entries.find(({ id }) => id === 'simpleqa')?.text).toContain('hallucination');
  });
});

describe('the name index', () => {
  const find = nameSearch(nameIndexText(entries));
  test.each([
    ['SimpleQA', 'SimpleQA'],
    ['simplqa', 'SimpleQA'],
    ['acme-1-chat', 'Acme One'],
    ['acme/one', 'Acme One'],
    ['constr', 'Constructor'],
  ])('%s finds %s', (query, title) => {
    expect(find(query)[0]?.title).toBe(title);
  });

  test('something else finds nothing', () => {
    expect(find('zzzzzz')).toEqual([]);
  });
});
