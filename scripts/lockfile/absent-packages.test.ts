import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { absentPackages, lockfile } from './absent-packages.ts';

const read = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

describe('absentPackages', () => {
  const needs = { optionalDependencies: { 'tool-linux': '1.0.0' } };

  test('finds an optional package beside, above or below the one that names it', () => {
    for (const place of [
      'node_modules/tool-linux',
      'node_modules/host/node_modules/tool-linux',
      'node_modules/host/node_modules/tool/node_modules/tool-linux',
    ])
      expect(
        absentPackages({ packages: { 'node_modules/host/node_modules/tool': needs, [place]: {} } }),
      ).toEqual([]);
  });

  test('names what is absent, and who needs it', () => {
    const packages = { '': needs, 'node_modules/tool': needs, 'node_modules/b/tool-linux': {} };
    expect(absentPackages({ packages })).toEqual([
      'the project needs tool-linux',
      'node_modules/tool needs tool-linux',
    ]);
  });
});

describe('package-lock.json', () => {
  const locked = lockfile.parse(read('package-lock.json'));

  test('has the packages of every platform', () => {
    expect(absentPackages(locked)).toEqual([]);
  });

  test('names no address to download from, and a digest of every package', () => {
    const installed = Object.entries(locked.packages).filter(([path]) => path !== '');
    expect(installed.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
    expect(installed.filter(([, { integrity }]) => integrity === undefined)).toEqual([]);
  });
});

test('package.json pins every dependency to one version', () => {
  const versions = z.record(z.string(), z.string());
  const groups = z
    .object({ dependencies: versions, devDependencies: versions, optionalDependencies: versions })
    .parse(read('package.json'));
  const loose = Object.values(groups)
    .flatMap((group) => Object.entries(group))
    .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
  expect(loose).toEqual([]);
});
