import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { canonicalJson } from '../../src/records/canonical-json.ts';
import { modelRecord, organizationRecord, registryCard } from '../../src/records/fixtures.ts';
import { scriptArguments } from '../command/script-arguments.ts';
import { writeAtomically } from './write-atomically.ts';

const MODEL = 'results/acme/one/model.json';
const messy = JSON.stringify({ ...modelRecord(), trainedOn: ['b', 'a'] });
const files = {
  'registry.json': canonicalJson(registryCard()),
  'results/acme/organization.json': canonicalJson(organizationRecord()),
  [MODEL]: messy,
  'results/acme/two/model.json': '{"name":',
};

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'fix-'));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, file)), { recursive: true });
    writeFileSync(join(path, file), text);
  }
  return path;
}

function run(...args: string[]): { readonly code: number; readonly output: string } {
  try {
    const output = execFileSync(process.execPath, scriptArguments('fix', args), {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    return { code: 0, output };
  } catch (error) {
    if (!(error instanceof Error && 'status' in error && 'stdout' in error && 'stderr' in error))
      throw error;
    return { code: Number(error.status), output: `${error.stdout}${error.stderr}` };
  }
}

test('npm run fix repairs what it can, says so, and leaves the rest alone', () => {
  const registry = folder();
  expect(run('--registry', registry)).toEqual({
    code: 0,
    output: `${MODEL}\n  trainedOn: sorted, each entry once\n1 file repaired.\n`,
  });
  expect(readFileSync(join(registry, MODEL), 'utf8')).toBe(
    canonicalJson({ ...modelRecord(), trainedOn: ['a', 'b'] }),
  );
  expect(readFileSync(join(registry, 'results/acme/two/model.json'), 'utf8')).toBe('{"name":');
  expect(readdirSync(join(registry, 'results/acme/one'))).toEqual(['model.json']);
  expect(run('--registry', registry)).toEqual({ code: 0, output: 'Nothing to repair.\n' });
});

test('npm run fix --check changes nothing and exits with 1', () => {
  const registry = folder();
  const { code, output } = run('--registry', registry, '--check');
  expect(code).toBe(1);
  expect(output).toContain('1 file would change; run `npm run fix`.');
  expect(readFileSync(join(registry, MODEL), 'utf8')).toBe(messy);
});

test.each([
  [['--nonsense'], /Unknown option/],
  [['--registry', '/no/such/folder'], /\/no\/such\/folder is not a folder/],
  [['--registry', ''], /has no value/],
])('npm run fix %j explains what is wrong with it', (args, message) => {
  const { code, output } = run(...args);
  expect(code).toBe(2);
  expect(output).toMatch(message);
  expect(output).not.toMatch(/\n\s+at /);
});

test('writeAtomically leaves the former file and no other behind when it fails', () => {
  const path = folder();
  const target = join(path, 'results');
  expect(() => writeAtomically(target, 'text')).toThrow();
  expect(readdirSync(path).sort()).toEqual(['registry.json', 'results']);
});
