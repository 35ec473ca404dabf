import { describe, expect, test } from 'vitest';
import { histogram } from './histogram.ts';
import { shareStrip } from './share-strip.ts';

const drawn = (counts: readonly number[]) =>
  histogram({
    title: 'T',
    description: 'D <&>',
    id: 'h',
    counts,
    nameOf: (place) => `${place} rows`,
  });

describe('a histogram', () => {
  test('starts its bars at zero: half the count is half the height', () => {
    const heights = [...drawn([10, 5, 0]).matchAll(/height="(\d+)"\/>/g)].map(([, own]) => own);
    expect(heights).toEqual(['144', '72', '0']);
  });

  test('names every bar of a few', () => {
    expect(drawn([1, 2, 3]).match(/class="tick"/g)).toHaveLength(3);
  });

  test('names the ends and the middle of many, and each when pointed at', () => {
    const many = drawn(Array.from({ length: 51 }, (_, place) => place));
    expect(many.match(/class="tick"/g)).toHaveLength(3);
    expect(many).toContain('<title>37 rows: 37</title>');
  });

  test('escapes what it is told, and has no style attribute', () => {
    expect(drawn([1])).toContain('D &lt;&amp;&gt;');
    expect(drawn([1])).not.toContain('style=');
  });

  test('of nothing but zeros has no bar', () => {
    expect(drawn([0, 0])).not.toContain('NaN');
  });
});

describe('a strip of shares', () => {
  test('has one path a shade, and runs of one shade are one stroke', () => {
    expect(shareStrip([1, 1, 0.5, 0, 1])).toBe(
      '<svg class="shares" aria-hidden="true" viewBox="0 0 5 1" preserveAspectRatio="none"><path class="share-2" d="M2 .5h1"/><path class="share-4" d="M0 .5h2M4 .5h1"/></svg>',
    );
  });
});
