import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';

const step = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  with: z.record(z.string(), z.unknown()).optional(),
});
const job = z.looseObject({
  'timeout-minutes': z.number(),
  permissions: z.record(z.string(), z.string()),
  steps: z.array(step),
});
const workflow = z.looseObject({
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  concurrency: z.looseObject({ group: z.string() }),
  jobs: z.record(z.string(), job),
});

const folder = resolve(import.meta.dirname, '..', '.github', 'workflows');
const files = readdirSync(folder).filter((name) => name.endsWith('.yml'));

describe.each(files)('the workflow %s', (name) => {
  const text = readFileSync(resolve(folder, name), 'utf8');
  const { on, permissions, jobs } = workflow.parse(parse(text));
  const steps = Object.values(jobs).flatMap((one) => one.steps);

  test('pins every action by commit and says which version that is', () => {
    const used = text.split('\n').filter((line) => /^\s*-?\s*uses:/.test(line));
    expect(used.length).toBeGreaterThan(0);
    expect(
      used.filter((line) => !/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/.test(line)),
    ).toEqual([]);
  });

  test('grants nothing by default', () => {
    expect(permissions).toEqual({});
  });

  test('runs no code of a pull request with rights', () => {
    expect(Object.keys(on)).not.toContain('pull_request_target');
  });

  test('leaves no credentials in the checkout', () => {
    const checkouts = steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((one) => one.with?.['persist-credentials'])).toEqual(
      checkouts.map(() => false),
    );
  });

  test('puts no expression into a script', () => {
    expect(steps.filter(({ run }) => run?.includes('${{'))).toEqual([]);
  });

  test('restores no cache', () => {
    expect(text).not.toMatch(/actions\/cache|cache:\s/);
  });
});

test('the check of pull requests only reads', () => {
  const { jobs } = workflow.parse(parse(readFileSync(resolve(folder, 'check.yml'), 'utf8')));
  expect(Object.values(jobs).map((one) => one.permissions)).toEqual([
    { contents: 'read' },
    { contents: 'read' },
  ]);
});
