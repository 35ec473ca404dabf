import { expect, test } from 'vitest';
import { makeRegistry, modelRecord } from '../../records/fixtures.ts';
import { modelFinder } from './model-names.ts';

const find = modelFinder(
  makeRegistry({
    models: {
      'acme/one': modelRecord({
        name: 'Acme One',
        aliases: [{ name: 'one-2026', revision: '2026' }, { name: 'uno' }, { name: 'shared' }],
      }),
      'acme/three': modelRecord({ name: 'Three', aliases: [{ name: 'shared' }] }),
      'acme/two': modelRecord({
        name: 'Two',
        aliases: [{ name: 'shared' }, { name: 'two', configuration: 'high' }],
      }),
    },
  }),
);

test.each([
  ['acme/one', 'acme/one', undefined, undefined],
  ['ACME ONE', 'acme/one', undefined, undefined],
  ['One-2026', 'acme/one', '2026', undefined],
  ['Two', 'acme/two', undefined, 'high'],
])('%s names %s, revision %s, configuration %s', (name, model, revision, configuration) => {
  expect(find(name)).toEqual({ model, revision, configuration });
});

test.each(['shared', 'one 2026', 'nobody', ''])('%j names no model, or more than one', (name) => {
  expect(find(name)).toBeUndefined();
});
