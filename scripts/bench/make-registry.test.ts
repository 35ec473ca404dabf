import { expect, test } from 'vitest';
import { folderWith } from '../../src/registry/fixtures-folder.ts';
import { readRegistry } from '../../src/registry/read-registry.ts';
import { checkRegistry } from '../../src/rules/index.ts';
import { madeRegistry } from './make-registry.ts';

const files = (results: number, seed?: number) =>
  Object.fromEntries(Array.from(madeRegistry(results, seed), ({ path, text }) => [path, text]));

test('the same count and seed give the same bytes, another seed others', () => {
  expect(files(60)).toEqual(files(60));
  expect(files(60, 2)).not.toEqual(files(60));
});

test.each([0, 1, 24, 25, 700])(
  'a made registry of %i results is sound and has that many',
  (count) => {
    const { registry, problems } = readRegistry([folderWith(files(count))]);
    expect([...problems, ...checkRegistry(registry)]).toEqual([]);
    expect(registry.results.size).toBe(count);
    expect(registry.benchmarks.size).toBe(12);
  },
);

test('a result has about two kilobytes', () => {
  const texts = Object.entries(files(500)).filter(([path]) => path.includes('/run-'));
  const bytes = texts.reduce((sum, [, text]) => sum + Buffer.byteLength(text), 0);
  expect(bytes / texts.length).toBeGreaterThan(1500);
  expect(bytes / texts.length).toBeLessThan(3000);
});
