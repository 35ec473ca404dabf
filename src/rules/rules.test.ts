import { expect, describe as group, test } from 'vitest';
import { makeRegistry } from '../records/fixtures.ts';
import { brokenRegistries } from './broken/index.ts';
import { soundRegistries } from './broken/sound.ts';
import { checkRegistry } from './check-registry.ts';
import { ruleSummaries, rules } from './index.ts';
import { describe } from './wording/index.ts';

const broken = brokenRegistries.map((entry) => [`${entry.rule}: ${entry.when}`, entry] as const);

test('a valid registry has no problem', () => {
  expect(checkRegistry(makeRegistry())).toEqual([]);
});

group('a broken rule is found, alone and in words', () => {
  test.each(broken)('%s', (_, { rule, parts, options, finds, says, fix }) => {
    const problems = checkRegistry(makeRegistry(parts), options);
    expect(problems.map((problem) => [problem.file, problem.at, problem.rule])).toEqual(
      finds.map(([file, at]) => [file, at, rule]),
    );
    expect(problems.map(describe)[0]).toEqual({ message: says, fix });
  });
});

group('without its rule nothing is found, so that this test would fail', () => {
  test.each(broken)('%s', (_, { rule, parts, options }) => {
    const others = rules.filter(({ name }) => name !== rule);
    expect(checkRegistry(makeRegistry(parts), options, others)).toEqual([]);
  });
});

group('what is right is not reported', () => {
  test.each(soundRegistries.map((entry) => [entry.when, entry] as const))('%s', (_, entry) => {
    expect(checkRegistry(makeRegistry(entry.parts), entry.options)).toEqual([]);
  });
});

test('every rule is broken by some registry', () => {
  const tested = new Set(brokenRegistries.map(({ rule }) => rule));
  expect(rules.map(({ name }) => name).filter((name) => !tested.has(name))).toEqual([]);
});

test('names of rules are unique and permanent: kebab-case, and in no other form', () => {
  const names = ruleSummaries.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[a-z]+(-[a-z0-9]+)+$/.test(name))).toEqual([]);
});

test('every rule says in one sentence what must hold', () => {
  const sentences = ruleSummaries.map(({ sentence }) => sentence);
  expect(sentences.filter((sentence) => !/^[A-Z][^\n]+\.$/.test(sentence))).toEqual([]);
});

test('problems are sorted by file, then place with numbers as numbers, then rule', () => {
  const score = { task: 'qa', metric: 'accuracy', value: 7 };
  const scores = Array.from({ length: 12 }, (_, index) => ({ ...score, metric: `m${index}` }));
  const record = makeRegistry().results.values().next().value?.record;
  if (record === undefined) throw new Error('there is one');
  const results = {
    'acme/one/acme-qa/b': { ...record, scores },
    'acme/one/acme-qa/a': { ...record, scores },
  };
  const places = checkRegistry(makeRegistry({ results })).map(({ file, at }) => `${file} ${at}`);
  expect(
    places.slice(0, 13).map((place) => place.replace('results/acme/one/acme-qa/', '')),
  ).toEqual([
    'a.json scores[0].metric',
    'a.json scores[1].metric',
    'a.json scores[2].metric',
    'a.json scores[3].metric',
    'a.json scores[4].metric',
    'a.json scores[5].metric',
    'a.json scores[6].metric',
    'a.json scores[7].metric',
    'a.json scores[8].metric',
    'a.json scores[9].metric',
    'a.json scores[10].metric',
    'a.json scores[11].metric',
    'b.json ',
  ]);
});
