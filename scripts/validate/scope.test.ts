import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { ProblemArg } from '../../src/records/problem.ts';
import { placedProblem } from './fixtures.ts';
import { UsageError, type ValidateOptions } from './options.ts';
import { scopeOf } from './scope.ts';

const RESULT = 'results/acme/one/acme-qa/2026-03-01.json';
const OTHER = 'results/acme/one/acme-qa/2026-04-01.json';
const CARD = 'benchmarks/acme-qa/benchmark.json';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'registry-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

function write(path: string, text = '{}'): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** Which of the files a problem is shown of. */
function shown(options: Partial<ValidateOptions>, files: readonly string[], args = {}): string[] {
  const all = { registry: [folder], since: undefined, format: 'text', paths: [] } as const;
  const isWanted = scopeOf({ ...all, ...options });
  return files.filter((file) => isWanted(problemIn(file, args), folder));
}

function problemIn(file: string, args: Readonly<Record<string, ProblemArg>>) {
  return placedProblem({ file, args }).problem;
}

test('without a wish everything is shown', () => {
  expect(shown({}, [RESULT, CARD])).toEqual([RESULT, CARD]);
});

describe('with paths', () => {
  test('a file shows its own problems', () => {
    write(RESULT);
    expect(shown({ paths: [join(folder, RESULT)] }, [RESULT, OTHER, CARD])).toEqual([RESULT]);
  });

  test('a folder shows the problems of what lies in it, and of nothing beside it', () => {
    write(RESULT);
    const files = [RESULT, 'results/acme-2/organization.json', CARD];
    expect(shown({ paths: [join(folder, 'results/acme')] }, files)).toEqual([RESULT]);
    expect(shown({ paths: [folder] }, files)).toEqual(files);
  });

  test('a problem of another file is shown where it names the file', () => {
    write(RESULT);
    const options = { paths: [join(folder, RESULT)] };
    expect(shown(options, [OTHER], { other: RESULT })).toEqual([OTHER]);
    expect(shown(options, [OTHER], { others: [CARD, RESULT] })).toEqual([OTHER]);
  });

  test('what is not there, or in no registry, is refused', () => {
    expect(() => shown({ paths: [join(folder, 'nowhere')] }, [])).toThrow(UsageError);
    expect(() => shown({ paths: [tmpdir(), process.execPath] }, [])).toThrow(UsageError);
  });
});

describe('since a git revision', () => {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=a', '-c', 'user.email=a@b.c', ...args]);

  beforeEach(() => {
    for (const path of [RESULT, OTHER, CARD]) write(path);
    git('init', '--quiet');
    git('add', '.');
    git('commit', '--quiet', '--message', 'first');
  });

  const files = [RESULT, OTHER, CARD];

  test('nothing has changed', () => {
    expect(shown({ since: 'HEAD' }, files)).toEqual([]);
  });

  test('a changed file and one that git does not know are shown', () => {
    write(RESULT, '[]');
    write('results/acme/one/acme-qa/new ü.json');
    const all = [...files, 'results/acme/one/acme-qa/new ü.json'];
    expect(shown({ since: 'HEAD' }, all)).toEqual([RESULT, 'results/acme/one/acme-qa/new ü.json']);
  });

  test('a committed change is shown from an earlier revision on', () => {
    write(RESULT, '[]');
    git('commit', '--quiet', '--all', '--message', 'second');
    expect(shown({ since: 'HEAD' }, files)).toEqual([]);
    expect(shown({ since: 'HEAD~1' }, files)).toEqual([RESULT]);
  });

  test('a changed card can make any file wrong, so all is shown', () => {
    write(CARD, '[]');
    expect(shown({ since: 'HEAD' }, files)).toEqual(files);
  });

  test('so can a file that is gone', () => {
    rmSync(join(folder, OTHER));
    expect(shown({ since: 'HEAD' }, files)).toEqual(files);
  });

  test('what lies outside the registry does not matter', () => {
    write('README.md', 'changed');
    expect(shown({ since: 'HEAD' }, files)).toEqual([]);
  });

  test('paths narrow it further', () => {
    write(RESULT, '[]');
    write(OTHER, '[]');
    expect(shown({ since: 'HEAD', paths: [join(folder, OTHER)] }, files)).toEqual([OTHER]);
  });

  test.each(['nonsense', '--output=x', ''])(
    'a revision that git does not know is refused: %s',
    (since) => {
      expect(() => shown({ since }, files)).toThrow(UsageError);
    },
  );
});

test('since a revision, in a folder without git, is refused in words', () => {
  expect(() => shown({ since: 'HEAD' }, [])).toThrow(
    /^--since: git says of .*not a git repository/,
  );
});
