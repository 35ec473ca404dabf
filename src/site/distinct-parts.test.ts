import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinctParts } from './distinct-parts.ts';

test.each([
  ['no label', [], { shared: [], own: [] }],
  ['one label keeps all its parts', [['a', 'b']], { shared: [], own: [['a', 'b']] }],
  [
    'what all say stands once',
    [
      ['zero-shot', 'test split'],
      ['five-shot', 'test split'],
    ],
    { shared: ['test split'], own: [['zero-shot'], ['five-shot']] },
  ],
  ['equal labels have nothing of their own', [['a'], ['a']], { shared: ['a'], own: [[], []] }],
])('%s', (_, labels, expected) => {
  expect(distinctParts(labels)).toEqual(expected);
});

const label = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'));

test('nothing is lost: what is shared and what is a row’s own make up its label', () => {
  fc.assert(
    fc.property(fc.array(label), (labels) => {
      const { shared, own } = distinctParts(labels);
      labels.forEach((parts, at) => {
        expect([...shared, ...(own[at] ?? [])].sort()).toEqual([...parts].sort());
      });
    }),
  );
});
