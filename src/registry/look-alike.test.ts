import { expect, test } from 'vitest';
import { lookAlikes } from './look-alike.ts';

test.each([
  ['acme-qa', 'acme.qa', true],
  ['acme-qa', 'acmeqa', true],
  ['acme-qa', 'Acme_QA', true],
  ['gpt-4', 'gpt4', true],
  ['caf\u00e9', 'cafe\u0301', true],
  ['2026-03-01', '2026.03.01', true],
  ['opt-1.3b', 'opt-13b', false],
  ['one', 'two', false],
  ['a-1', 'a-2', false],
])('%s and %s look alike: %s', (first, second, alike) => {
  expect(lookAlikes([first, second])).toEqual(alike ? [[second, first]] : []);
});

test('each later name is told with the first that looks like it', () => {
  expect(lookAlikes(['a-b', 'x', 'a.b', 'ab'])).toEqual([
    ['a.b', 'a-b'],
    ['ab', 'a-b'],
  ]);
});
