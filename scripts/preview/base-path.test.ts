import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { basePath, readBasePath } from './base-path.ts';

test.each([
  ['https://example.org', '/'],
  ['https://example.org/', '/'],
  ['https://example.org/plumbline', '/plumbline/'],
  ['https://example.org/a/b/', '/a/b/'],
])('the base path of %s is %s', (address, base) => {
  expect(basePath(address)).toBe(base);
});

describe('readBasePath', () => {
  function folder(): string {
    const path = mkdtempSync(join(tmpdir(), 'base-path-'));
    onTestFinished(() => rmSync(path, { recursive: true }));
    return path;
  }

  test('reads it from registry.json', () => {
    const registry = folder();
    writeFileSync(join(registry, 'registry.json'), '{"url":"https://example.org/evals","x":1}');
    expect(readBasePath(registry)).toBe('/evals/');
  });

  test('is / where there is no registry.json, or none that can be read', () => {
    const broken = folder();
    writeFileSync(join(broken, 'registry.json'), '{');
    expect(readBasePath(folder())).toBe('/');
    expect(readBasePath(broken)).toBe('/');
  });
});
