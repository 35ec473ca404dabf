import { describe, expect, test } from 'vitest';
import { answer } from './answer.ts';

const paths = [
  'index.html',
  '404.html',
  'style.css',
  'models/index.html',
  'models/ada/one.5/index.html',
  'a b/index.html',
];
const site = { has: (path: string) => paths.includes(path) };
const file = (path: string, status: 200 | 404 = 200) => ({ kind: 'file', path, status });
const redirect = (to: string) => ({ kind: 'redirect', to });

const atRoot: [string, string, object][] = [
  ['the home page', '/', file('index.html')],
  ['a file', '/style.css', file('style.css')],
  ['a file with a query', '/style.css?v=1', file('style.css')],
  ['a page', '/models/', file('models/index.html')],
  ['a page whose id has a dot', '/models/ada/one.5/', file('models/ada/one.5/index.html')],
  ['a page without its slash', '/models?sort=a', redirect('/models/?sort=a')],
  ['a folder name with a blank', '/a%20b', redirect('/a%20b/')],
  ['a page that does not exist', '/nothing/', file('404.html', 404)],
  ['a file that does not exist', '/nothing.css', file('404.html', 404)],
  ['a way out of the folder', '/../package.json', { kind: 'refused', status: 400 }],
  ['a hidden way out', '/%2e%2e/package.json', { kind: 'refused', status: 400 }],
  ['a Windows way out', '/..%5cpackage.json', { kind: 'refused', status: 400 }],
  ['an absolute path', '//etc/passwd', { kind: 'refused', status: 400 }],
  ['a broken escape', '/%zz', { kind: 'refused', status: 400 }],
  ['a null byte', '/index.html%00', { kind: 'refused', status: 400 }],
];

test.each(atRoot)('a site at the root answers %s', (_, target, expected) => {
  expect(answer(target, '/', site)).toEqual(expected);
});

const underBase: [string, string, object][] = [
  ['the home page', '/plumbline/', file('index.html')],
  ['the home page without its slash', '/plumbline', redirect('/plumbline/')],
  ['the root of the host', '/', redirect('/plumbline/')],
  ['a page', '/plumbline/models/', file('models/index.html')],
  ['a page without its slash', '/plumbline/models', redirect('/plumbline/models/')],
  ['a path outside the base', '/models/', file('404.html', 404)],
];

test.each(underBase)('a site under a base path answers %s', (_, target, expected) => {
  expect(answer(target, '/plumbline/', site)).toEqual(expected);
});

describe('a site without a 404 page', () => {
  test('refuses what does not exist', () => {
    expect(answer('/x', '/', { has: () => false })).toEqual({ kind: 'refused', status: 404 });
  });
});
