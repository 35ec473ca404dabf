import { expect, test } from 'vitest';
import { known } from './known.ts';

test.each([
  ['all of five', ['a', 'b', 'c', 'd', 'e'], 'x', ['a', 'b', 'c', 'd', 'e']],
  [
    'five of seven, and how many more',
    ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
    'x',
    ['a', 'b', 'c', 'd', 'e', '2 more'],
  ],
  [
    'the near ones first',
    ['far', 'arc-easy', 'mmlu', 'easy'],
    'arc_easy',
    ['arc-easy', 'easy', 'far', 'mmlu'],
  ],
  [
    'the one of which a wrong name is a part',
    ['x', 'arc-easy-v2'],
    'Arc Easy',
    ['arc-easy-v2', 'x'],
  ],
  ['that there is none', [], 'x', ['none']],
])('known gives %s', (_, names, wanted, expected) => {
  expect(known(names, wanted)).toEqual(expected);
});

test('known answers at once among many names', () => {
  const names = Array.from({ length: 100_000 }, (_, index) => `task-${index}`);
  expect(known(names, 'task')).toHaveLength(6);
});
