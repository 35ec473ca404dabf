import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';

describe('excerpt', () => {
  it.each([
    ['letters of any script', 'Été 東京 ქართული', 'Été 東京 ქართული'],
    ['a line feed', 'a\nb', 'a\\u000ab'],
    ['an escape sequence of a terminal', '\u001b[31mred', '\\u001b[31mred'],
    ['a zero-width space', 'gpt\u200b-4', 'gpt\\u200b-4'],
    ['a filler that counts as a letter', 'a\u3164b', 'a\\u3164b'],
    ['half a surrogate pair', '\ud83d', '\\ud83d'],
    ['a tag character', '\u{e0041}', '\\u{e0041}'],
    ['80 characters', 'x'.repeat(80), 'x'.repeat(80)],
    ['81 characters', 'x'.repeat(81), `${'x'.repeat(80)}…`],
  ])('shows %s', (_name, text, shown) => {
    expect(excerpt(text)).toBe(shown);
  });
});
