import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readBasePath } from './base-path.ts';

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'base-path-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  return path;
}

test.each([
  ['{"url":"https://example.org","title":"x"}', '/'],
  ['{"url":"https://example.org/"}', '/'],
  ['{"url":"https://example.org/evals"}', '/evals/'],
  ['{"url":"https://example.org/a/b/"}', '/a/b/'],
  ['{"title":"no address"}', '/'],
  ['{', '/'],
])('the registry.json %s means the base path %s', (text, base) => {
  const registry = folder();
  writeFileSync(join(registry, 'registry.json'), text);
  expect(readBasePath(registry)).toBe(base);
});

test('a folder without registry.json has the base path /', () => {
  expect(readBasePath(folder())).toBe('/');
});
