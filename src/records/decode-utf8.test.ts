import { describe, expect, it } from 'vitest';
import { decodeUtf8, utf8Fault } from './decode-utf8.ts';

describe('decodeUtf8', () => {
  it.each<[string, number[], string | undefined]>([
    ['ASCII', [0x61], 'a'],
    ['a byte order mark, and keeps it', [0xef, 0xbb, 0xbf, 0x61], '\ufeffa'],
    ['four bytes', [0xf0, 0x9f, 0x98, 0x80], '😀'],
    ['a byte that never occurs', [0x61, 0xff], undefined],
    ['a sequence cut short', [0xe2, 0x82], undefined],
    ['an overlong form', [0xc0, 0xaf], undefined],
    ['an encoded surrogate', [0xed, 0xa0, 0x80], undefined],
  ])('reads %s', (_name, bytes, text) => {
    expect(decodeUtf8(Uint8Array.from(bytes))).toBe(text);
  });

  it('works again after it has refused', () => {
    decodeUtf8(Uint8Array.of(0xff));
    expect(decodeUtf8(Uint8Array.of(0x61))).toBe('a');
  });
});

describe('utf8Fault', () => {
  it('names the line of the first bad byte', () => {
    const bytes = Uint8Array.of(0x7b, 10, 0xc3, 0xa9, 10, 0xff, 10, 0xff);
    expect(utf8Fault(bytes)).toMatchObject({ args: { encoding: 'unknown' }, line: 3 });
  });

  it.each([[[0xff, 0xfe, 0x7b, 0]], [[0xfe, 0xff, 0, 0x7b]]])('knows UTF-16: %j', (bytes) => {
    expect(utf8Fault(Uint8Array.from(bytes))).toMatchObject({
      args: { encoding: 'UTF-16' },
      line: 1,
    });
  });
});
