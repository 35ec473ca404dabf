import { expect, test } from 'vitest';
import { isAfter } from './date-order.ts';

test.each([
  ['2026-03-02', '2026-03-01', true],
  ['2026-03-01', '2026-03-01', false],
  ['2026-03-01', '2026-03-02', false],
  ['2026-04', '2026-03-31', true],
  ['2026-03', '2026-03-31', false],
  ['2026-03-31', '2026-03', false],
  ['2026', '2025-12-31', true],
  ['unknown', '2026', false],
  ['2026', 'unknown', false],
])('%s is after %s: %s', (date, other, expected) => {
  expect(isAfter(date, other)).toBe(expected);
});
