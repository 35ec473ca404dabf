import { describe, expect, it } from 'vitest';
import { idFault, pathFault, resultIdFault } from './record-id.ts';

describe('idFault', () => {
  it.each([
    'mteb',
    'gpt-4.1',
    'a_b',
    '2026-03-01',
    '0',
    'console',
    'nullable',
    'com',
    'com10',
    'constructor',
    'x'.repeat(96),
  ])('allows %s', (id) => {
    expect(idFault(id)).toBeNull();
  });

  it.each([
    ['', 'empty'],
    ['Model', 'characters'],
    ['café', 'characters'],
    ['a b', 'characters'],
    ['-rf', 'characters'],
    ['a-', 'characters'],
    ['a--b', 'characters'],
    ['a.', 'characters'],
    ['.git', 'characters'],
    ['..', 'characters'],
    ['a/b', 'characters'],
    ['a:b', 'characters'],
    ['a\nb', 'characters'],
    ['a\n', 'characters'],
    ['$(id)', 'characters'],
    ['__proto__', 'characters'],
    ['x'.repeat(97), 'tooLong'],
    ['con', 'deviceName'],
    ['nul.json', 'deviceName'],
    ['aux.tar.gz', 'deviceName'],
    ['prn', 'deviceName'],
    ['com1', 'deviceName'],
    ['lpt9.samples.csv', 'deviceName'],
  ])('refuses %j: %s', (id, reason) => {
    expect(idFault(id)).toBe(reason);
  });

  it('answers at once on a long text', () => {
    expect(idFault(`${'a-'.repeat(1_000_000)}!`)).toBe('tooLong');
  });
});

describe('resultIdFault', () => {
  it.each([
    ['2025-07-09-diamond-2', null],
    ['2025.07.09', 'dot'],
    ['con', 'deviceName'],
    ['A', 'characters'],
  ])('%s: %s', (id, reason) => {
    expect(resultIdFault(id)).toBe(reason);
  });
});

describe('pathFault', () => {
  it.each([
    'registry.json',
    'results/org/model/benchmark/2026-03-01.json',
    'results/org/model/benchmark/2026-03-01.samples.csv',
    'benchmarks/acme-qa/card.md',
  ])('allows %s', (path) => {
    expect(pathFault(path)).toBeNull();
  });

  it.each([
    ['results/../.github/workflows/x.yml', 'characters', '..'],
    ['results/org/Model.json', 'characters', 'Model.json'],
    ['results/org/caf\u00e9.json', 'characters', 'caf\u00e9.json'],
    ['results/org/cafe\u0301.json', 'characters', 'cafe\u0301.json'],
    ['results/org/CON.json', 'characters', 'CON.json'],
    ['results/org/con.json', 'deviceName', 'con.json'],
    ['results/org/a. /x.json', 'characters', 'a. '],
    ['results/org/a:b.json', 'characters', 'a:b.json'],
    ['results/org/.git/config', 'characters', '.git'],
    ['results/org/$(id).json', 'characters', '$(id).json'],
    ['results/org/`id`.json', 'characters', '`id`.json'],
    ['results/org/-rf.json', 'characters', '-rf.json'],
    ['results/org/x\nname.json', 'characters', 'x\nname.json'],
    ['results\\org\\x.json', 'characters', 'results\\org\\x.json'],
    ['.gitattributes', 'characters', '.gitattributes'],
    ['results/.gitmodules', 'characters', '.gitmodules'],
    ['results/org/.gitignore', 'characters', '.gitignore'],
    ['benchmarks/a/x.mdx', 'extension', 'x.mdx'],
    ['benchmarks/a/x.astro', 'extension', 'x.astro'],
    ['benchmarks/a/x.js', 'extension', 'x.js'],
    ['benchmarks/a/x.ts', 'extension', 'x.ts'],
    ['results/org/model', 'extension', 'model'],
    ['/etc/passwd.json', 'empty', ''],
    ['results//x.json', 'empty', ''],
    ['results/org/', 'empty', ''],
    [`results/${'x'.repeat(97)}/x.json`, 'tooLong', 'x'.repeat(97)],
  ])('refuses %j: %s', (path, reason, part) => {
    expect(pathFault(path)).toEqual({ reason, part });
  });

  it('refuses more than 200 characters, whatever the parts', () => {
    const path = (last: number) => `${'a'.repeat(90)}/${'b'.repeat(90)}/${'c'.repeat(last)}.json`;
    expect(pathFault(path(13))).toBeNull();
    expect(pathFault(path(14))).toEqual({ reason: 'pathTooLong', part: path(14) });
  });
});
