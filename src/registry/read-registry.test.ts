import { hash } from 'node:crypto';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { benchmarkRecord, modelRecord, registryCard, resultRecord } from '../records/fixtures.ts';
import { wordedRules } from '../rules/wording/describe.ts';
import { type Content, folderWith, soundFiles } from './fixtures-folder.ts';
import { readRegistry } from './read-registry.ts';

const RESULT = 'results/acme/one/acme-qa/2026-03-01.json';
const EVIDENCE = 'results/acme/one/acme-qa/2026-03-01.samples.csv';

/** File, place and rule of each problem of the sound registry with these files laid over it. */
function problemsWith(files: Readonly<Record<string, Content>>): string[] {
  return told(folderWith({ ...soundFiles, ...files }));
}

function told(...folders: readonly string[]): string[] {
  const { problems } = readRegistry(folders);
  expect(problems.filter(({ rule }) => !wordedRules.has(rule))).toEqual([]);
  return problems.map(({ file, at, rule }) => [file, at, rule].filter(Boolean).join(' '));
}

describe('a sound registry', () => {
  test('is read whole, without a problem', () => {
    const { registry, problems, unreadable } = readRegistry([folderWith(soundFiles)]);
    expect(problems).toEqual([]);
    expect(unreadable.size).toBe(0);
    expect(registry.card?.record.title).toBe('Acme registry');
    expect([...registry.benchmarks.keys()]).toEqual(['acme-qa']);
    expect([...registry.organizations.keys()]).toEqual(['acme']);
    expect([...registry.models.keys()]).toEqual(['acme/one']);
    expect(registry.results.get('acme/one/acme-qa/2026-03-01')).toMatchObject({
      file: RESULT,
      organization: 'acme',
      model: 'acme/one',
      benchmark: 'acme-qa',
      record: resultRecord(),
    });
  });

  test('gives records in the order of their ids, whatever the disk says', () => {
    const names = ['a-2', 'b', 'a', 'a.2', 'ab'];
    const files = names.map((name) => [`results/acme/${name}/model.json`, modelRecord()] as const);
    const { registry } = readRegistry([
      folderWith({ ...soundFiles, ...Object.fromEntries(files) }),
    ]);
    expect([...registry.models.keys()]).toEqual([
      ...['acme/a', 'acme/a-2', 'acme/a.2', 'acme/ab', 'acme/b', 'acme/one'],
    ]);
  });

  test('has the samples, their digest and the prose that lie beside its records', () => {
    const csv = 'task,sample,accuracy\nqa,1,1\nqa,2,0\n';
    const files = { [EVIDENCE]: csv, 'benchmarks/acme-qa/card.md': 'Über diese Fragen.\n' };
    const { registry, problems } = readRegistry([folderWith({ ...soundFiles, ...files })]);
    const id = 'acme/one/acme-qa/2026-03-01';
    expect(problems).toEqual([]);
    expect(registry.evidence.get(id)?.rows).toBe(2);
    expect(registry.evidenceDigests.get(id)).toBe(hash('sha256', csv));
    expect(registry.prose.get('acme-qa')).toBe('Über diese Fragen.\n');
  });

  test('may have a benchmark named constructor, and names of 120 characters in Arabic', () => {
    const name = 'قياس'.repeat(30);
    const files = {
      'benchmarks/constructor/benchmark.json': benchmarkRecord({ name }),
      'results/acme/one/constructor/2026-03-01.json': resultRecord(),
    };
    const { registry, problems } = readRegistry([folderWith({ ...soundFiles, ...files })]);
    expect(problems).toEqual([]);
    expect(registry.benchmarks.get('constructor')?.record.name).toHaveLength(120);
  });

  test('may have a model without results and a benchmark without results', () => {
    const files = {
      'results/acme/two/model.json': modelRecord(),
      'benchmarks/unused/benchmark.json': benchmarkRecord(),
    };
    expect(problemsWith(files)).toEqual([]);
  });

  test('is not disturbed by what lies beside its folders, or by what macOS leaves in them', () => {
    expect(problemsWith({ 'README.md': 'x', 'src/a.ts': 'x', 'results/.DS_Store': 'x' })).toEqual(
      [],
    );
  });
});

describe('a folder that is no registry', () => {
  test('is named', () => {
    const folder = folderWith({ 'a-file': '' });
    expect(told(join(folder, 'nothing'))).toEqual([`${join(folder, 'nothing')} registry-folder`]);
    expect(told(join(folder, 'a-file'))).toEqual([`${join(folder, 'a-file')} registry-folder`]);
  });

  test('if it is empty, lacks its card', () => {
    expect(told(folderWith({}))).toEqual(['registry.json registry-card']);
  });
});

describe('a bad file is named and left out:', () => {
  const withResult = (content: Content) => problemsWith({ [RESULT]: content });

  test.each<[string, Content, string]>([
    ['an empty file', '', 'json-syntax'],
    ['200,000 opening brackets', '['.repeat(200_000), 'json-depth'],
    ['too many levels', `${'['.repeat(40)}${']'.repeat(40)}`, 'json-depth'],
    ['UTF-16', new Uint8Array(Buffer.from('\ufeff{}', 'utf16le')), 'json-utf8'],
    ['a byte order mark', '\ufeff{', 'json-bom'],
    ['3 MB', ' '.repeat(3_000_000), 'file-size'],
    ['a record one byte too long', '{}'.padEnd(256 * 1024 + 1), 'file-size'],
    ['a key twice', '{"added":"2026-03-01","added":"2026-03-01"}', 'json-duplicate-key'],
    ['a key __proto__', '{"__proto__":{}}', 'json-forbidden-key'],
    ['a number without bounds', '{"added":1e999}', 'json-number'],
    ['a list', '[]', 'schema-type'],
    ['null', 'null', 'schema-type'],
  ])('%s', (_, content, rule) => {
    const folder = folderWith({ ...soundFiles, [RESULT]: content });
    const { registry, problems, unreadable } = readRegistry([folder]);
    expect(problems[0]).toMatchObject({ file: RESULT, rule, severity: 'error' });
    expect(problems.every(({ file }) => file === RESULT)).toBe(true);
    expect(registry.results.size).toBe(0);
    expect(registry.models.size).toBe(1);
    expect([...unreadable]).toEqual([RESULT]);
  });

  test('a record of exactly the allowed size is read', () => {
    expect(withResult(JSON.stringify(resultRecord()).padEnd(256 * 1024))).toEqual([]);
  });

  test('all problems of all files at once, in the order of files', () => {
    const files = {
      'registry.json': { ...registryCard(), titel: 'x' },
      'results/acme/one/model.json': '{',
      [RESULT]: { ...resultRecord(), added: 'today', scores: [{ task: 'qa' }] },
    };
    expect(problemsWith(files)).toEqual([
      'registry.json titel schema-unknown-key',
      `${RESULT} added schema-pattern`,
      `${RESULT} scores[0].metric schema-required`,
      `${RESULT} scores[0].value schema-required`,
      'results/acme/one/model.json json-syntax',
    ]);
  });

  test('at most 50 problems of one file', () => {
    const scores = Array(4000).fill({});
    expect(withResult({ ...resultRecord(), scores })).toHaveLength(50);
  });

  test('a problem with line and column', () => {
    const text = JSON.stringify({ ...resultRecord(), revision: 5 }, null, 2);
    const { problems } = readRegistry([folderWith({ ...soundFiles, [RESULT]: text })]);
    expect(problems).toMatchObject([{ at: 'revision', args: { line: 8, column: 15 } }]);
  });

  test('samples with faults', () => {
    expect(problemsWith({ [EVIDENCE]: 'task,sample,accuracy\nqa,1,many\n' })).toEqual([
      `${EVIDENCE} line 2 evidence-number`,
    ]);
    expect(problemsWith({ [EVIDENCE]: 'x'.repeat(10 * 1024 * 1024 + 1) })).toEqual([
      `${EVIDENCE} file-size`,
    ]);
  });

  test('prose that is not UTF-8, or hides characters, or is too long', () => {
    const card = 'benchmarks/acme-qa/card.md';
    expect(problemsWith({ [card]: new Uint8Array([0xff]) })).toEqual([`${card} prose-utf8`]);
    expect(problemsWith({ [card]: 'fine\nhid\u202eden\n' })).toEqual([`${card} line 2 text-bidi`]);
    expect(problemsWith({ [card]: 'x'.repeat(64 * 1024 + 1) })).toEqual([`${card} file-size`]);
  });
});

describe('a file out of place is named and left out:', () => {
  test.each([
    'benchmarks/stray.json',
    'benchmarks/acme-qa/notes.txt',
    'benchmarks/acme-qa/result.json',
    'results/stray.json',
    'results/acme/card.md',
    'results/acme/one/2026-03-01.json',
    'results/acme/one/acme-qa/model.json',
    'results/acme/one/acme-qa/benchmark.json',
    'results/acme/one/acme-qa/page.mdx',
    'results/acme/one/acme-qa/card.md',
    'results/.git/config',
  ])('%s', (path) => {
    const [first = ''] = path === 'results/.git/config' ? ['results/.git'] : [path];
    const rule = first === path ? 'file-place' : 'file-name';
    expect(problemsWith({ [path]: '{}' })).toEqual([`${first} ${rule}`]);
  });

  test('and the message can say what may stand there', () => {
    const folder = folderWith({ ...soundFiles, 'results/acme/one/notes.txt': '' });
    expect(readRegistry([folder]).problems[0]?.args).toEqual({
      folder: 'results/acme/one',
      allowed: ['model.json', 'card.md', 'moved.json', '<benchmark>/'],
    });
  });

  test('a folder too deep, once and not looked into', () => {
    expect(
      problemsWith({ 'results/acme/one/acme-qa/more/a.json': '', 'benchmarks/a/b/c': '' }),
    ).toEqual(['benchmarks/a/b file-place', 'results/acme/one/acme-qa/more file-place']);
  });

  test('prose without its card', () => {
    expect(problemsWith({ 'benchmarks/other/card.md': 'x' })).toEqual([
      'benchmarks/other/card.md file-alone',
    ]);
  });
});

describe('a name that cannot be is named:', () => {
  test.each([
    ['results/acme/one/acme-qa/$(id).json', 'characters'],
    ['results/acme/one/acme-qa/-rf.json', 'characters'],
    ['results/acme/one/acme-qa/x\nname.json', 'characters'],
    ['results/acme/one/acme-qa/CON.json', 'characters'],
    ['results/acme/one/acme-qa/con.json', 'deviceName'],
    ['results/acme/one/acme-qa/2026.03.json', 'dot'],
    [`results/acme/one/acme-qa/${'a'.repeat(92)}.json`, 'tooLong'],
  ])('%s', (path, reason) => {
    const folder = folderWith({ ...soundFiles, [path]: resultRecord() });
    const { problems, registry } = readRegistry([folder]);
    expect(problems).toMatchObject([{ file: path, rule: 'file-name', args: { reason } }]);
    expect(registry.results.size).toBe(1);
  });

  test('a folder, once and not looked into', () => {
    expect(problemsWith({ 'results/Acme Labs/one/model.json': modelRecord() })).toEqual([
      'results/Acme Labs file-name',
    ]);
  });

  test('names that differ only in case or separators', () => {
    const files = {
      'benchmarks/acme.qa/benchmark.json': benchmarkRecord(),
      'benchmarks/acmeqa/benchmark.json': benchmarkRecord(),
    };
    expect(problemsWith(files)).toEqual([
      'benchmarks/acme.qa file-collision',
      'benchmarks/acmeqa file-collision',
    ]);
  });

  test('but a separator between digits makes another name', () => {
    const files = {
      'results/acme/opt-1.3b/model.json': modelRecord(),
      'results/acme/opt-13b/model.json': modelRecord(),
    };
    expect(problemsWith(files)).toEqual([]);
  });
});

describe('what is no file or no folder is named and not followed:', () => {
  const typeProblems = (folder: string) =>
    readRegistry([folder]).problems.map(({ file, rule, args }) => [file, rule, args.found]);

  test('a link to a file, a link to a folder', () => {
    const folder = folderWith(soundFiles);
    symlinkSync('/etc/passwd', join(folder, 'results/acme/one/acme-qa/link.json'));
    symlinkSync(join(folder, 'results/acme'), join(folder, 'results/twin'));
    expect(typeProblems(folder)).toEqual([
      ['results/acme/one/acme-qa/link.json', 'file-type', 'link'],
      ['results/twin', 'file-type', 'link'],
    ]);
  });

  test('a folder where a file should be, a file where a folder should be', () => {
    const folder = folderWith({ results: '' });
    mkdirSync(join(folder, 'registry.json'));
    mkdirSync(join(folder, 'benchmarks/acme-qa/benchmark.json'), { recursive: true });
    expect(typeProblems(folder)).toEqual([
      ['benchmarks/acme-qa/benchmark.json', 'file-type', 'folder'],
      ['registry.json', 'file-type', 'folder'],
      ['results', 'file-type', 'file'],
    ]);
  });

  test.skipIf(process.getuid?.() === 0)('a file that nobody may read', () => {
    const folder = folderWith(soundFiles);
    chmodSync(join(folder, RESULT), 0);
    expect(told(folder)).toEqual([`${RESULT} file-unreadable`]);
  });
});

describe('of several folders', () => {
  const below = { ...soundFiles, 'results/acme/two/model.json': modelRecord() };

  test('the later one lies over the earlier one, and needs no card', () => {
    const above = { 'results/acme/one/model.json': modelRecord({ name: 'Private One' }) };
    const { registry, problems } = readRegistry([folderWith(below), folderWith(above)]);
    expect(problems).toEqual([]);
    expect(registry.card?.record.title).toBe('Acme registry');
    expect(registry.models.get('acme/one')?.record.name).toBe('Private One');
    expect(registry.models.get('acme/two')?.record.name).toBe('Acme One');
  });

  test('each problem knows the folder of its file', () => {
    const lower = folderWith({ ...soundFiles, [RESULT]: '{' });
    const upper = folderWith({ 'results/acme/one/model.json': '{' });
    const { problems, folderOf } = readRegistry([lower, upper]);
    expect(problems.map((problem) => [problem.file, folderOf(problem)])).toEqual([
      [RESULT, lower],
      ['results/acme/one/model.json', upper],
    ]);
    const found = { at: '', rule: 'any', severity: 'error', args: {} } as const;
    expect(folderOf({ ...found, file: 'results/acme/one/model.json' })).toBe(upper);
    expect(folderOf({ ...found, file: 'registry.json' })).toBe(lower);
  });
});
