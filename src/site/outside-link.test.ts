import { describe, expect, test } from 'vitest';
import { hostAndPath, outsideLink } from './outside-link.ts';

describe('outsideLink', () => {
  test('passes on neither trust nor the address of the reader', () => {
    expect(outsideLink('https://example.org/a', 'A & B').html).toBe(
      '<a href="https://example.org/a" rel="nofollow ugc noopener noreferrer">A &amp; B</a>',
    );
  });
  for (const url of [
    'javascript:alert(1)',
    'http://example.org',
    ' https://example.org',
    '//example.org',
  ])
    test(`does not link to ${url}`, () => expect(outsideLink(url, 'x').html).toContain('href="#"'));
});

describe('hostAndPath', () => {
  test('leaves out the scheme and the last slash', () => {
    expect(hostAndPath('https://example.org/a/')).toBe('example.org/a');
  });
  test('cuts long addresses in the middle', () => {
    expect(hostAndPath(`https://example.org/${'a'.repeat(80)}/end`)).toHaveLength(57);
  });
});
