import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { foreignFormat } from '../../schema/vocabulary/result-terms.ts';
import { importerFor, importers } from './importers.ts';

const fixture = (path: string) => ({
  path,
  bytes: readFileSync(join(import.meta.dirname, 'fixtures', path)),
});

describe('the importer for files', () => {
  test.each([
    ['mteb/Acme__One/2/Find.json', 'MTEB'],
    ['bfcl-samples/acme-one.csv', 'BFCL v1 outcomes by sample'],
  ])('%s is found from the content: %s', (path, name) => {
    expect(importerFor([fixture(path)], undefined)?.name).toBe(name);
  });

  test('is the one that is named, whatever the files look like', () => {
    expect(importerFor([], 'mteb')?.name).toBe('MTEB');
  });

  test('is none where the format is unknown, or no file shows which of two it is', () => {
    expect(importerFor([], undefined)).toBeUndefined();
    expect(importerFor([], 'bfcl')).toBeUndefined();
    expect(importerFor([fixture('bfcl-samples/acme-one.csv')], 'mteb')?.name).toBe('MTEB');
  });

  test('has a format of the vocabulary', () => {
    const known = foreignFormat.terms.map(([value]) => value);
    expect(
      importers
        .map(({ format }) => format)
        .filter((format) => !known.some((one) => one === format)),
    ).toEqual([]);
  });
});
