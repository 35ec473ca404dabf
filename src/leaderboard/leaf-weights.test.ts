import { expect, test } from 'vitest';
import type { AggregateNode } from '../records/shapes.ts';
import { leafWeights } from './leaf-weights.ts';

const leaves = (...names: string[]) => names.map((task) => ({ task }));

test.each<[string, AggregateNode, number[] | null]>([
  ['a mean shares equally', { id: 'a', method: 'mean', of: leaves('x', 'y') }, [0.5, 0.5]],
  [
    'a weighted mean by its weights',
    { id: 'a', method: 'weightedMean', weights: [1, 3], of: leaves('x', 'y') },
    [0.25, 0.75],
  ],
  [
    'a mean of means multiplies',
    {
      id: 'a',
      method: 'mean',
      of: [{ id: 'b', method: 'mean', of: leaves('x', 'y') }, ...leaves('z')],
    },
    [0.25, 0.25, 0.5],
  ],
  ['a minimum has no weights', { id: 'a', method: 'minimum', of: leaves('x', 'y') }, null],
  [
    'weights of 0 have none',
    { id: 'a', method: 'weightedMean', weights: [0, 0], of: leaves('x', 'y') },
    null,
  ],
])('%s', (_title, node, expected) => {
  expect(leafWeights(node)).toEqual(expected);
});
