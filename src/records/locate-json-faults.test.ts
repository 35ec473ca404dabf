import { describe, expect, it } from 'vitest';
import { locateJsonFaults } from './locate-json-faults.ts';

describe('an error of syntax', () => {
  it.each([
    ['', 'ValueExpected', '', 1, 1],
    ['{"a":}', 'ValueExpected', '}', 1, 6],
    ['[1,]', 'ValueExpected', ']', 1, 4],
    ['{"a":1,}', 'PropertyNameExpected', '}', 1, 8],
    ['{a:1}', 'InvalidSymbol', 'a', 1, 2],
    ['{"a" 1}', 'ColonExpected', '1', 1, 6],
    ['{"a":1 "b":2}', 'CommaExpected', '"b"', 1, 8],
    ['{"a":1', 'CloseBraceExpected', '', 1, 7],
    ['[1', 'CloseBracketExpected', '', 1, 3],
    ['1 2', 'EndOfFileExpected', '2', 1, 3],
    ['1\n// x', 'InvalidCommentToken', '// x', 2, 1],
    ['"a', 'UnexpectedEndOfString', '"a', 1, 1],
    ['1.', 'UnexpectedEndOfNumber', '1.', 1, 1],
    ['"\\u12"', 'InvalidUnicode', '"\\u12"', 1, 1],
    ['"\\x"', 'InvalidEscapeCharacter', '"\\x"', 1, 1],
    ['"\u0001"', 'InvalidCharacter', '"\\u0001"', 1, 1],
    ['[NaN]', 'InvalidSymbol', 'NaN', 1, 2],
  ])('%j: %s', (text, reason, found, line, column) => {
    expect(locateJsonFaults(text, false)).toEqual([
      { rule: 'json-syntax', at: '', args: { reason, found }, line, column },
    ]);
  });

  it('is told even if only JSON.parse sees it', () => {
    expect(locateJsonFaults('{}', false)).toEqual([{ rule: 'json-syntax', at: '', args: {} }]);
  });
});

it('what JSON.parse takes is no error of syntax, whatever the library says', () => {
  expect(locateJsonFaults('[1,]', true)).toEqual([]);
});

it('too many levels are told once, where the first begins', () => {
  const text = `{"a":\n${'['.repeat(40)}1e999${']'.repeat(40)}}`;
  expect(locateJsonFaults(text, true)).toEqual([
    { rule: 'json-depth', at: `a${'[0]'.repeat(31)}`, args: { max: 32 }, line: 2, column: 32 },
  ]);
});
