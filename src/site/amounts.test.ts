import { describe, expect, test } from 'vitest';
import { parameterText, shortAmount } from './amounts.ts';
import { counted } from './counted.ts';

describe('shortAmount', () => {
  const cases: readonly (readonly [number, string])[] = [
    [0, '0'],
    [999, '999'],
    [128_000, '128k'],
    [160_000_000, '160M'],
    [7_240_000_000, '7.24B'],
    [405_000_000_000, '405B'],
    [1_800_000_000_000, '1.8T'],
  ];
  for (const [amount, text] of cases)
    test(`${amount} is ${text}`, () => expect(shortAmount(amount)).toBe(text));
});

test('parameterText keeps the word of a record that has no number', () => {
  expect(parameterText('notApplicable')).toBe('notApplicable');
});

describe('counted', () => {
  const cases: readonly (readonly [number, string])[] = [
    [0, 'no results'],
    [1, '1 result'],
    [14_779, '14,779 results'],
  ];
  for (const [count, text] of cases) test(text, () => expect(counted(count, 'result')).toBe(text));
});
