import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Trace } from '../src/formats/import/trace.ts';
import { type Result, result as resultShape } from '../src/schema/result.ts';

/** What fill scripts wrote beside the records: figures in, their fates, and 20 scores drawn by seed. */
interface Reconciliation {
  readonly figuresIn: number;
  readonly carried: number;
  readonly dropped: readonly { readonly reason: string; readonly count: number }[];
  readonly samples: readonly Trace[];
}

const root = resolve(import.meta.dirname, '..');
const results = join(root, 'results');

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const reconciliation = (source: string): Reconciliation =>
  read(join(root, 'src/formats/import/reconciliation', `${source}.json`));

/** The results of a model in the folders of some benchmarks. */
function resultsOf(model: string, isWanted: (benchmark: string) => boolean): Result[] {
  const folder = join(results, model);
  const benchmarks = readdirSync(folder, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && isWanted(entry.name),
  );
  return benchmarks.flatMap(({ name }) => {
    const files = readdirSync(join(folder, name)).filter((file) => file.endsWith('.json'));
    return files.map((file) => resultShape.parse(read(join(folder, name, file))));
  });
}

function modelsBelow(...organizations: string[]): string[] {
  return organizations.flatMap((organization) =>
    readdirSync(join(results, organization), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => `${organization}/${name}`),
  );
}

const everyOrganization = () =>
  readdirSync(results, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? [entry.name] : [],
  );

/** Figures that a result carries: values, standard errors, and what a run used. */
function figuresOf({ scores, usage }: Result): number {
  const errors = scores.filter(({ uncertainty }) => uncertainty !== undefined).length;
  const used = [usage?.cost, usage?.latencySeconds, usage?.tokens?.input, usage?.tokens?.output];
  return scores.length + errors + used.filter((one) => one !== undefined).length;
}

const carriedBy = {
  aider: () =>
    modelsBelow(...everyOrganization())
      .flatMap((model) => resultsOf(model, (benchmark) => benchmark.startsWith('aider-')))
      .filter(({ source }) => source.publisher === 'Aider'),
  'lm-eval': () =>
    [...modelsBelow('eleutherai'), 'meta-llama/llama-2-7b-chat']
      .flatMap((model) => resultsOf(model, () => true))
      .filter(({ source }) => source.title?.endsWith('results files of the lm-evaluation-harness')),
  'gsm8k-solutions': () =>
    modelsBelow('openai')
      .flatMap((model) => resultsOf(model, (benchmark) => benchmark === 'gsm8k'))
      .filter(({ source }) => source.title?.endsWith('example_model_solutions.jsonl')),
};

/** Printed in per cent by Aider; as stored by the harness; as a count of right answers for GSM8K. */
const storedFrom: Record<keyof typeof carriedBy, (printed: string) => number> = {
  aider: (printed) => Number(`${printed}e-2`),
  'lm-eval': Number,
  'gsm8k-solutions': (printed) => Number(printed) / 1319,
};

describe.each(['aider', 'lm-eval', 'gsm8k-solutions'] as const)('the records of %s', (source) => {
  const { figuresIn, carried, dropped, samples } = reconciliation(source);

  test('hold every figure that came in, but for those dropped with a reason', () => {
    expect(carried + dropped.reduce((sum, { count }) => sum + count, 0)).toBe(figuresIn);
    const found = carriedBy[source]().map(figuresOf);
    expect(found.reduce((sum, count) => sum + count, 0)).toBe(carried);
  });

  test.each(samples)('hold $printed for $field of $place', ({ result, as, printed }) => {
    const record = resultShape.parse(read(join(results, `${result}.json`)));
    const [task, metric] = as?.split(' ') ?? [];
    const score = record.scores.find((one) => one.task === task && one.metric === metric);
    expect(score?.value).toBe(storedFrom[source](printed));
  });
});

test.each([
  ['gpt-3-6b-finetuned-gsm8k', 286],
  ['gpt-3-6b-verification-gsm8k', 515],
  ['gpt-3-175b-finetuned-gsm8k', 458],
  ['gpt-3-175b-verification-gsm8k', 742],
])('%s: the evidence has %i right answers of 1,319, as published', (model, right) => {
  const file = join(results, 'openai', model, 'gsm8k/2021-11-19.samples.csv');
  const [, ...rows] = readFileSync(file, 'utf8').trimEnd().split('\n');
  expect(rows).toHaveLength(1319);
  expect(rows.filter((row) => row.endsWith(',1'))).toHaveLength(right);
});

test('scores of the harness before 0.4 carry no n, since the files have none', () => {
  const scores = modelsBelow('eleutherai').flatMap((model) =>
    resultsOf(model, (benchmark) => benchmark === 'piqa'),
  );
  const own = scores.filter(({ benchmark }) => benchmark.protocol.startsWith('lm-eval-0.3'));
  expect(own.length).toBe(73);
  expect(own.flatMap((one) => one.scores).filter(({ n }) => n !== undefined)).toEqual([]);
});
