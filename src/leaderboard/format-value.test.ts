import { expect, test } from 'vitest';
import { formatValue } from './format-value.ts';

test.each([
  [0.834, 'proportion', '83.4'],
  [0, 'proportion', '0.0'],
  [-0.0312, 'proportion', '-3.1'],
  [1234.5, 'elo', '1235'],
  [0.00213, 'usd', '$0.00213'],
  [12, 'usd', '$12'],
  [15.037, 'points', '15.04'],
  [150.37, 'seconds', '150.4'],
  [25000.4, 'tokens', '25000'],
  [7, 'count', '7'],
  [0.0542, 'ratio', '0.054'],
  [1.5, 'ratio', '1.500'],
] as const)('%f in %s is written %s', (value, unit, expected) => {
  expect(formatValue(value, { unit, unitLabel: undefined })).toBe(expected);
});
