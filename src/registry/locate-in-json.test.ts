import { expect, test } from 'vitest';
import { locateInJson, locateReadable } from './locate-in-json.ts';

const text = `{
  "a": [1, { "b-c": "x" }],
  "ü x": { "d": null }
}
`;

test.each<[readonly (string | number)[], number, number]>([
  [[], 1, 1],
  [['a'], 2, 8],
  [['a', 0], 2, 9],
  [['a', 1, 'b-c'], 2, 21],
  [['ü x', 'd'], 3, 17],
])('the value at %j stands in line %i, column %i', (path, line, column) => {
  expect(locateInJson(text)(path)).toEqual({ line, column });
});

test('for a value that is not there, the place of the nearest one around it', () => {
  expect(locateInJson(text)(['a', 1, 'missing', 'more'])).toEqual({ line: 2, column: 12 });
});

test.each([
  ['', 1, 1],
  ['a[1].b-c', 2, 21],
  ['["\\u00fc x"].d', undefined, undefined],
  ['["ü x"].d', 3, 17],
  ['a[7]', undefined, undefined],
  ['b', undefined, undefined],
])('the readable path %s leads to line %s, column %s', (at, line, column) => {
  expect(locateReadable(text, at)).toEqual(line === undefined ? undefined : { line, column });
});

test('a text that is no JSON has no places', () => {
  expect(locateReadable('', 'a')).toBeUndefined();
  expect(locateInJson('')(['a'])).toEqual({ line: 1, column: 1 });
});
