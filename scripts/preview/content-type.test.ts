import { expect, test } from 'vitest';
import { contentType } from './content-type.ts';

const types: [string, string][] = [
  ['index.html', 'text/html; charset=utf-8'],
  ['a/b.css', 'text/css; charset=utf-8'],
  ['x.JS', 'text/javascript; charset=utf-8'],
  ['one.5/data.json', 'application/json; charset=utf-8'],
  ['badge.svg', 'image/svg+xml; charset=utf-8'],
  ['pagefind.wasm', 'application/wasm'],
  ['font.woff2', 'font/woff2'],
  ['icon.png', 'image/png'],
  ['feed.atom', 'application/atom+xml; charset=utf-8'],
  ['wasm.en.pagefind', 'application/octet-stream'],
  ['LICENSE', 'application/octet-stream'],
  ['one.5/LICENSE', 'application/octet-stream'],
];

test.each(types)('%s is served as %s', (path, type) => {
  expect(contentType(path)).toBe(type);
});
