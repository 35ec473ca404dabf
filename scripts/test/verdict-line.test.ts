import { describe, expect, test } from 'vitest';
import { closingLines, verdictLine } from './verdict-line.ts';

const types = { name: 'types', passed: 1, failed: 0, remark: '' };
const unit = { name: 'unit tests', passed: 40, failed: 2, remark: '2 of 42 failed' };

test('a stage has one line', () => {
  expect([verdictLine(types, 9.04), verdictLine(unit, 123.96)]).toEqual([
    'ok    types                  9.0 s',
    'FAIL  unit tests           124.0 s  2 of 42 failed',
  ]);
});

describe('closingLines', () => {
  test('end with the count, on a line of its own', () => {
    expect(closingLines([types])).toEqual(['', '1 passed, 0 failed']);
  });

  test('name the stages that failed', () => {
    expect(closingLines([types, unit])).toEqual(['', 'Failed: unit tests.', '41 passed, 2 failed']);
  });
});
