import { describe, expect, it } from 'vitest';
import { textFaults } from './text-faults.ts';

describe('text that is in order', () => {
  it.each([
    ['ASCII with line feed and tab', 'a\n\tb "c" \\ ~'],
    ['accents', 'Évaluation über ñandú'],
    ['Arabic without marks of direction', 'العربية GPT-4'],
    ['Hebrew', 'מודל שפה'],
    ['Persian with a non-joiner', 'می\u200cخواهم'],
    ['Arabic vowel signs before a non-joiner', 'مَ\u200cن'],
    ['Sinhala with a joiner', 'ශ්\u200dරී'],
    ['Hindi with a joiner', 'क्\u200dष'],
    ['a family of emoji', '👩\u200d👩\u200d👧'],
    ['an emoji with a skin tone and a joiner', '👩🏽\u200d🔬'],
    ['a heart with a variation selector', '❤\ufe0f\u200d🔥'],
    ['a keycap', '1\ufe0f\u20e3'],
    ['an ideographic variant', '葛\u{e0100}'],
    ['Japanese and Korean', '評価 평가'],
    ['a no-break space', '10\u00a0000'],
    ['mathematics', 'κ ≥ 0.8 ± 2σ'],
    ['the replacement character', '\ufffd'],
  ])('%s', (_name, text) => {
    expect(textFaults(text)).toEqual([]);
  });
});

describe('text with a fault', () => {
  it.each([
    ['half a surrogate pair', 'a\ud800b', 'text-surrogate', 'U+D800'],
    ['a low surrogate first', '\udc00\ud800', 'text-surrogate', 'U+DC00'],
    ['NUL', '\u0000', 'text-control', 'U+0000'],
    ['a carriage return', 'a\r\n', 'text-control', 'U+000D'],
    ['escape', '\u001b[31m', 'text-control', 'U+001B'],
    ['delete', '\u007f', 'text-control', 'U+007F'],
    ['a C1 control', '\u0085', 'text-control', 'U+0085'],
    ['a line separator', '\u2028', 'text-control', 'U+2028'],
    ['a right-to-left override', '\u202egpj.exe', 'text-bidi', 'U+202E'],
    ['an isolate', 'a\u2066b\u2069', 'text-bidi', 'U+2066'],
    ['a right-to-left mark', 'עברית\u200f', 'text-bidi', 'U+200F'],
    ['an Arabic letter mark', 'ع\u061c', 'text-bidi', 'U+061C'],
    ['a zero-width space', 'gpt\u200b-4', 'text-invisible', 'U+200B'],
    ['a soft hyphen', 'co\u00adoperate', 'text-invisible', 'U+00AD'],
    ['a word joiner', 'gpt\u20604', 'text-invisible', 'U+2060'],
    ['a byte order mark within', 'a\ufeffb', 'text-invisible', 'U+FEFF'],
    ['a joiner between Latin letters', 'gpt\u200d-4', 'text-invisible', 'U+200D'],
    ['a non-joiner at the start', '\u200cabc', 'text-invisible', 'U+200C'],
    ['a second non-joiner', 'می\u200c\u200cخ', 'text-invisible', 'U+200C'],
    ['a variation selector after a letter', 'a\ufe0f', 'text-invisible', 'U+FE0F'],
    ['a variation selector after a digit', 'gpt-4\ufe0f', 'text-invisible', 'U+FE0F'],
    ['an ideographic selector after a letter', 'a\u{e0100}', 'text-invisible', 'U+E0100'],
    ['a tag character', 'a\u{e0041}', 'text-invisible', 'U+E0041'],
    ['a Hangul filler', 'a\u3164', 'text-invisible', 'U+3164'],
    ['a blank of Braille', '\u2800', 'text-invisible', 'U+2800'],
    ['an accent of its own', 'Cafe\u0301', 'text-not-nfc', 'U+0065'],
    ['a note that is never composed', '𝄞 \u{1d15e}', 'text-not-nfc', 'U+1D15E'],
    ['the sign for ohm', '5 \u2126', 'text-not-nfc', 'U+2126'],
  ])('%s', (_name, text, rule, character) => {
    expect(textFaults(text)).toEqual([{ rule, character }]);
  });

  it('several rules are named at once', () => {
    const rules = textFaults('\u0000\u202e\u200be\u0301').map(({ rule }) => rule);
    expect(rules).toEqual(['text-control', 'text-bidi', 'text-invisible', 'text-not-nfc']);
  });
});
