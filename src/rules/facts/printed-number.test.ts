import { expect, test } from 'vitest';
import { printedNumber } from './printed-number.ts';
import { ownDecimals, roundingOf } from './rounding.ts';

test.each([
  ['0.834', 'one', 0.834, 3],
  ['83.4', 'hundred', 0.834, 3],
  ['83.4%', 'hundred', 0.834, 3],
  ['83', 'hundred', 0.83, 2],
  ['100', 'hundred', 1, 2],
  ['7', 'hundred', 0.07, 2],
  ['83.40', 'hundred', 0.834, 4],
  ['.834', 'one', 0.834, 3],
  ['-1.5', 'one', -1.5, 1],
  ['−1.5', 'one', -1.5, 1],
  ['1,234.5', 'one', 1234.5, 1],
  ['83,4', 'hundred', 0.834, 3],
  ['0,834', 'one', 0.834, 3],
  ['**83.4** ± 1.2', 'hundred', 0.834, 3],
  ['8.34e1', 'hundred', 0.834, 3],
  ['1.2e-3', 'one', 0.0012, 4],
  ['0.166', 'complement', 0.834, 3],
  ['71.2 %', 'one', 71.2, 1],
  ['16.6%', 'complement', 0.834, 3],
] as const)('%s on the scale %s is stored as %d', (text, scale, stored, decimals) => {
  expect(printedNumber({ text, scale })).toEqual({ stored, decimals });
});

test('a print without a number has none', () => {
  expect(printedNumber({ text: 'n/a', scale: 'one' })).toBeNull();
  expect(printedNumber({ text: '-', scale: 'hundred' })).toBeNull();
});

test('only a person can read another scale', () => {
  expect(printedNumber({ text: '83.4', scale: 'other' })).toBeUndefined();
});

test.each([
  [0.71, 2],
  [1, 0],
  [1e-7, 7],
  [1.25e-9, 11],
  [1e21, 0],
])('%d has %d decimals of its own', (value, decimals) => {
  expect(ownDecimals(value)).toBe(decimals);
});

test('a mean in single precision counts as right to seven places', () => {
  expect(roundingOf({ value: Math.fround(0.71) }).decimals).toBe(7);
});
