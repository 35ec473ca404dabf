import { describe, expect, test } from 'vitest';
import { modelRecord } from '../../src/records/record-fixtures.ts';
import { model } from '../../src/schema/model.ts';
import { bareModel, type ModelFacts, mergeModel } from './merge-model.ts';

const facts: ModelFacts = {
  name: 'One',
  aliases: [{ name: 'one-1' }, { name: 'Acme One' }],
  configurations: [{ slug: 'high', name: 'high', settings: [] }],
  revisions: [{ id: '2025-01-01', kind: 'snapshot', order: 20250101, released: 'unknown' }],
  source: { fields: ['aliases'], title: 'A list' },
};

describe('merging what a source says into a card', () => {
  test('adds spellings, configurations and revisions, but not its own name', () => {
    const card = mergeModel(modelRecord(), facts);
    expect(card.aliases).toEqual([{ name: 'one-1' }]);
    expect(card.configurations?.map(({ slug }) => slug)).toEqual(['high']);
    expect(card.revisions?.map(({ id }) => id)).toEqual(['2025-01-01']);
    expect(card.sources.map(({ title }) => title)).toEqual(['Made up for tests.', 'A list']);
  });

  test('keeps what the card says about the same configuration', () => {
    const own = { slug: 'high', name: 'High', settings: [{ name: 'effort', value: 'high' }] };
    expect(mergeModel(modelRecord({ configurations: [own] }), facts).configurations).toEqual([own]);
  });

  test('changes nothing the second time', () => {
    const once = mergeModel(modelRecord(), facts);
    expect(mergeModel(once, facts)).toEqual(once);
  });
});

test('a bare card fits the shape, and is unknown but for the name', () => {
  const card = mergeModel(bareModel(facts, '2026-11-21'), facts);
  expect(model.parse(card)).toEqual(card);
  expect(card).toMatchObject({ name: 'One', license: 'unknown', modalitiesIn: ['unknown'] });
});

test('a bare system has components and no parameters of its own', () => {
  const components = [{ role: 'main', name: 'unknown' }];
  expect(bareModel({ ...facts, components }, '2026-11-21')).toMatchObject({
    kind: 'system',
    components,
    parametersTotal: 'notApplicable',
  });
});
