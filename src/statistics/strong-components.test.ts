import { expect, it } from 'vitest';
import { strongComponents } from './strong-components.ts';

const graph = (edges: readonly (readonly [number, number])[]) => (a: number, b: number) =>
  edges.some(([from, to]) => from === a && to === b);

it.each([
  { what: 'no node', nodes: 0, edges: [], expected: [] },
  { what: 'one node', nodes: 1, edges: [], expected: [[0]] },
  { what: 'two apart', nodes: 2, edges: [], expected: [[0], [1]] },
  { what: 'one way only', nodes: 2, edges: [[0, 1]], expected: [[0], [1]] },
  {
    what: 'a cycle',
    nodes: 3,
    edges: [
      [0, 2],
      [2, 1],
      [1, 0],
    ],
    expected: [[0, 1, 2]],
  },
  {
    what: 'two cycles and a bridge',
    nodes: 4,
    edges: [
      [0, 3],
      [3, 0],
      [3, 1],
      [1, 2],
      [2, 1],
    ],
    expected: [
      [0, 3],
      [1, 2],
    ],
  },
] as const)('the strong components of $what', ({ nodes, edges, expected }) => {
  expect(strongComponents(nodes, graph(edges))).toEqual(expected);
});
