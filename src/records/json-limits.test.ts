import { describe, expect, it } from 'vitest';
import { isForbiddenKey, numberFault } from './json-limits.ts';

describe('numberFault', () => {
  it.each([
    ['0', undefined],
    ['-0', undefined],
    ['-0.000e-999', undefined],
    ['0.1000000000000000055511151231257827', undefined],
    ['5e-324', undefined],
    ['9007199254740991', undefined],
    ['-9007199254740991.0', undefined],
    ['5e25', undefined],
    ['1.7976931348623157E308', undefined],
    ['1e999', 'notFinite'],
    ['-1e999', 'notFinite'],
    ['1e-400', 'underflow'],
    ['-0.0001e-330', 'underflow'],
    [`0.${'0'.repeat(400)}1`, 'underflow'],
    ['9007199254740993', 'unsafe'],
    ['-9007199254740992', 'unsafe'],
    ['9007199254740993.5', 'unsafe'],
    ['1000000000000000000000', 'unsafe'],
  ])('%s: %s', (lexeme, reason) => {
    expect(numberFault(Number(lexeme), lexeme)).toBe(reason);
  });
});

describe('isForbiddenKey', () => {
  it.each(['__proto__', 'constructor', 'prototype'])('forbids %s', (key) => {
    expect(isForbiddenKey(key)).toBe(true);
  });

  it.each(['toString', 'proto', 'Constructor', ''])('allows %j', (key) => {
    expect(isForbiddenKey(key)).toBe(false);
  });
});
