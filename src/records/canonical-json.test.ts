import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { parseJson } from './parse-json.ts';

describe('canonicalJson', () => {
  it('writes a record as people read it', () => {
    const record = {
      schemaVersion: 1,
      benchmark: { version: '1', protocol: 'zero-shot' },
      languages: ['en', 'de'],
      tasks: Array.from({ length: 14 }, (_, index) => `task-${index}`),
      scores: [
        { task: 'a', metric: 'accuracy', value: 0.5, n: 100 },
        {
          task: 'b',
          metric: 'accuracy',
          value: 0.25,
          uncertainty: { kind: 'halfWidth', value: 0.1 },
        },
      ],
      runs: [],
      settings: {},
      notes: undefined,
      withdrawn: null,
    };
    expect(canonicalJson(record)).toBe(`{
  "schemaVersion": 1,
  "benchmark": {
    "version": "1",
    "protocol": "zero-shot"
  },
  "languages": ["en", "de"],
  "tasks": [
    "task-0",
    "task-1",
    "task-2",
    "task-3",
    "task-4",
    "task-5",
    "task-6",
    "task-7",
    "task-8",
    "task-9",
    "task-10",
    "task-11",
    "task-12",
    "task-13"
  ],
  "scores": [
    { "task": "a", "metric": "accuracy", "value": 0.5, "n": 100 },
    {
      "task": "b",
      "metric": "accuracy",
      "value": 0.25,
      "uncertainty": {
        "kind": "halfWidth",
        "value": 0.1
      }
    }
  ],
  "runs": [],
  "settings": {},
  "withdrawn": null
}
`);
  });

  it.each([
    ['a text', 'a"b\n', '"a\\"b\\n"\n'],
    ['minus zero', -0, '0\n'],
    ['minus zero in a list', [-0, 0.1], '[0, 0.1]\n'],
    ['a number above 2^53', 2 ** 60, '1.152921504606847e+18\n'],
    ['a tiny number', 5e-324, '5e-324\n'],
    ['an empty list', [], '[]\n'],
    ['an empty object in a list', [{}], '[\n  {}\n]\n'],
    ['lists in a list', [[1, 2], []], '[\n  [1, 2],\n  []\n]\n'],
    ['keys in the order given', { b: 1, a: 2 }, '{\n  "b": 1,\n  "a": 2\n}\n'],
  ])('writes %s', (_name, value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  it.each([
    ['100 characters with the comma stay on one line', 85, true],
    ['101 do not', 86, false],
  ])('%s', (_name, length, oneLine) => {
    const text = canonicalJson({ list: ['x'.repeat(length)], last: 1 });
    expect(text.split('\n')[1]?.length).toBe(oneLine ? 100 : '  "list": ['.length);
  });

  it.each([
    ['a number that is not finite', [Number.NaN]],
    ['undefined in a list', [undefined]],
    ['a function', { a: () => 1 }],
    ['a bigint', 1n],
    ['more than 32 levels', JSON.parse('['.repeat(33) + ']'.repeat(33))],
  ])('refuses %s', (_name, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});

describe('laws', () => {
  const number = fc.double({ noNaN: true, noDefaultInfinity: true });
  // No backslash in a key: JSON.parse of V8 may misread such a key (see is-plain-json).
  const key = fc.string().map((text) => text.replaceAll('\\', '/'));
  const values = [fc.string(), number, fc.integer(), fc.boolean(), fc.constant(null)];
  const json = fc
    .oneof(...values, fc.object({ key, values, maxDepth: 5 }))
    .map((value) => JSON.parse(JSON.stringify(value)));

  it('reading it back gives the same value', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(value);
      }),
    );
  });

  it('writing it again gives the same bytes', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it('the strict parser takes every number that it writes', () => {
    fc.assert(
      fc.property(number, (value) => {
        expect(parseJson(new TextEncoder().encode(canonicalJson(value)))).toEqual({
          value: value + 0,
          problems: [],
        });
      }),
    );
  });
});
