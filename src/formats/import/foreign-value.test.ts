import { expect, test } from 'vitest';
import { listAt, numberAt, textAt, valueAt } from './foreign-value.ts';

const file = { a: { b: [1, 'two', null, ''], infinite: Number.POSITIVE_INFINITY } };

test.each([
  [valueAt(file, ['a', 'b', 1]), 'two'],
  [valueAt(file, []), file],
  [valueAt(file, ['a', 'missing', 'deeper']), undefined],
  [valueAt(file, ['a', 'constructor']), undefined],
  [valueAt(null, ['a']), undefined],
  [numberAt(file, ['a', 'b', 0]), 1],
  [numberAt(file, ['a', 'infinite']), undefined],
  [numberAt(file, ['a', 'b', 1]), undefined],
  [textAt(file, ['a', 'b', 1]), 'two'],
  [textAt(file, ['a', 'b', 3]), undefined],
  [listAt(file, ['a', 'b'])?.length, 4],
  [listAt(file, ['a']), undefined],
])('a path leads to the value there, or to nothing (%#)', (found, expected) => {
  expect(found).toEqual(expected);
});
