import { describe, expect, it } from 'vitest';
import { formatPath } from './problem.ts';

describe('formatPath', () => {
  it.each([
    [[], ''],
    [['scores', 3, 'value'], 'scores[3].value'],
    [[0, 'task'], '[0].task'],
    [['matrix', 1, 2], 'matrix[1][2]'],
    [['settings', 'top-k'], 'settings.top-k'],
    [['settings', 'top k'], 'settings["top k"]'],
    [['', 'a.b', '2'], '[""]["a.b"]["2"]'],
    [['$schema'], '$schema'],
  ])('writes %j as %s', (segments, path) => {
    expect(formatPath(segments)).toBe(path);
  });

  it('escapes what a key could hide, or write into a log as a line of its own', () => {
    expect(formatPath(['a\n::error::x'])).toBe('["a\\u000a::error::x"]');
    expect(formatPath(['a\u202eb', 'c\u200bd'])).toBe('["a\\u202eb"]["c\\u200bd"]');
  });

  it('shortens a very long key', () => {
    expect(formatPath(['k'.repeat(3_000_000)])).toBe(`${'k'.repeat(80)}…`);
  });
});
