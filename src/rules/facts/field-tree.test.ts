import { expect, test } from 'vitest';
import { everyText, fieldTree, textsIn, valuesIn } from './field-tree.ts';

const record = {
  added: '1',
  source: { url: '2', quotes: 'none' },
  runs: [{ log: '3' }, {}, { log: '4' }],
  aliases: ['5', '6'],
  versions: [{ tasks: [{ id: 'a' }, { id: 'b' }] }],
  count: 7,
};
const tree = fieldTree([
  'added',
  'source.url',
  'source.quotes.url',
  'runs[].log',
  'aliases[]',
  'missing.url',
  'count',
]);

test('textsIn gives the texts of the fields with their places', () => {
  expect([...textsIn(record, tree)].map(({ at, text }) => `${at} ${text}`)).toEqual([
    'added 1',
    'source.url 2',
    'runs[0].log 3',
    'runs[2].log 4',
    'aliases[0] 5',
    'aliases[1] 6',
  ]);
});

test('valuesIn gives whatever stands there, lists included', () => {
  expect([...valuesIn(record, fieldTree(['versions[].tasks']))]).toEqual([
    { at: 'versions[0].tasks', value: [{ id: 'a' }, { id: 'b' }] },
  ]);
});

test.each(['1', '2', '3', '4', '5', '6'])('everyText sees the text %s', (text) => {
  expect(everyText(record, tree, (found) => found !== text)).toBe(false);
  expect(everyText(record, tree, () => true)).toBe(true);
});

test('everyText and textsIn pass over what is no record', () => {
  expect(everyText(null, tree, () => false)).toBe(true);
  expect([...textsIn('text', tree)]).toEqual([]);
});
