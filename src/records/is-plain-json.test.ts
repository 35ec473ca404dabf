import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPlainJson } from './is-plain-json.ts';
import { locateJsonFaults } from './locate-json-faults.ts';

const isPlain = (text: string) =>
  isPlainJson(JSON.parse(text), text, new TextEncoder().encode(text));

describe('the quick look is enough for what records hold', () => {
  it.each([
    ['a score', '{ "task": "all", "metric": "accuracy", "value": 0.5, "n": 0 }'],
    ['an address', '{ "url": "https://example.org/a:b", "line-e": 0 }'],
    ['a text with line feeds and quotes', String.raw`{ "notes": "a\n\"b\": \"c\"" }`],
    ['a name with accents', '{ "name": "Évaluation" }'],
    ['a name with escaped accents', String.raw`{ "name": "\u00c9valuation" }`],
    ['32 levels', `${'['.repeat(32)}${']'.repeat(32)}`],
  ])('%s', (_name, text) => {
    expect(isPlain(text)).toBe(true);
  });
});

describe('the quick look gives up', () => {
  it.each([
    ['on a key twice', '{"a":1,"a":1}'],
    ['on a key twice with texts between', String.raw`{"a":"\"","a":""}`],
    [
      'on a key twice, made up for by quotes in disguise',
      String.raw`{"a":1,"a":1,"b":"\u0022\u0022"}`,
    ],
    ['on a key with a backslash, which may be misread', String.raw`{"\\":1}`],
    ['on a forbidden key', '[{"prototype":1}]'],
    ['on a large number', '[9007199254740992]'],
    ['on a number beyond all', '[1e999]'],
    ['on a zero that was no zero', '[1e-324]'],
    ['on a zero that was no zero, in capitals', '[1E-0400]'],
    ['on a zero written out', `[0.${'0'.repeat(324)}1]`],
    ['on 33 levels without a text', `${'['.repeat(33)}${']'.repeat(33)}`],
    ['on a control character', '["\u007f"]'],
    ['on an accent of its own', '["e\u0301"]'],
  ])('%s', (_name, text) => {
    expect(isPlain(text)).toBe(false);
  });
});

/** JSON texts as nobody should write them: keys twice, every escape, odd space and odd numbers. */
const { json } = fc.letrec<{ json: string; object: string; array: string }>((tie) => {
  const space = fc.constantFrom('', ' ', '\n', '\t\r');
  const character = fc.constantFrom(
    ...['a', ':', ',', '{', 'é', '\u0301', '\u007f', '😀', '\u200b', '1e-400'],
    ...['\\"', '\\\\', '\\n', '\\r', '\\u0022', '\\u0061', '\\u003a', '\\ud800', '\\u202e', '\\/'],
  );
  const text = fc.array(character, { maxLength: 4 }).map((parts) => `"${parts.join('')}"`);
  const key = fc.oneof(text, fc.constantFrom('"a"', '"\\u0061"', '"__proto__"', '"prototype"'));
  const number = fc.constantFrom('0', '-0', '0.5', '1e-400', '1E-999', '1e999', '0e-999', '1e20');
  const member = fc
    .tuple(key, space, space, tie('json'))
    .map(([a, b, c, d]) => `${a}${b}:${c}${d}`);
  const list = (items: fc.Arbitrary<string>) => fc.array(items, { maxLength: 4 });
  return {
    json: fc.oneof({ depthSize: 'small' }, number, text, tie('object'), tie('array')),
    object: fc.tuple(list(member), space).map(([members, end]) => `{${members.join(',')}${end}}`),
    array: list(tie('json')).map((items) => `[${items.join(',')}]`),
  };
});

it('whatever the quick look passes, the slow look finds in order', () => {
  let passed = 0;
  fc.assert(
    fc.property(json, (text) => {
      if (!isPlain(text)) return;
      passed++;
      expect(locateJsonFaults(text, true)).toEqual([]);
    }),
    { numRuns: 3000 },
  );
  expect(passed).toBeGreaterThan(300);
});
