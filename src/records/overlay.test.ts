import { expect, test } from 'vitest';
import { makeRegistry, resultRecord, scoreFixture } from './fixtures.ts';
import { overlay } from './overlay.ts';
import { emptyRegistry } from './registry.ts';

const id = 'acme/one/acme-qa/2026-03-01';
const evidence = {
  rows: 1,
  tasks: ['qa'],
  taskOf: new Uint16Array(1),
  samples: ['1'],
  metrics: new Map(),
};

test('of two records with one id the one above stands, and the evidence below goes with its result', () => {
  const below = makeRegistry({ evidence: { [id]: evidence }, evidenceDigests: { [id]: 'a' } });
  const above = makeRegistry({
    results: { [id]: resultRecord({ scores: [scoreFixture({ value: 0.5 })] }) },
  });
  const both = overlay(below, above);
  expect(both.results.get(id)?.record.scores[0]?.value).toBe(0.5);
  expect([...both.evidence.keys(), ...both.evidenceDigests.keys()]).toEqual([]);
});

test('what only one of them has stays, in the order of ids', () => {
  const below = makeRegistry({ models: { 'b/b': expect.anything(), 'a/a': expect.anything() } });
  expect([...overlay(below, emptyRegistry).models.keys()]).toEqual(['a/a', 'b/b']);
  expect(overlay(emptyRegistry, below).card).toBe(below.card);
});
