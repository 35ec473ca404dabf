import { describe, expect, test } from 'vitest';
import { benchmarkRecord } from '../../records/record-fixtures.ts';
import { benchmark } from '../../schema/benchmark.ts';
import { cardsOfCatalog } from './catalog.ts';

const line = {
  id: 'acme-qa',
  name: 'Acme QA',
  released: '2024-05',
  domains: ['knowledge', 'toxicity'],
  modalities_in: ['text'],
  modalities_out: ['ranking'],
  languages: ['en'],
  task_type: ['multiple-choice'],
  n_items: 100,
  dataset: 'acme/qa',
  license_data: 'CC-BY-4.0',
  metrics: [
    { id: 'pass@1', unit: 'percent', direction: 'higher', min: 0, max: 100, primary: true },
    { id: 'bias', unit: 'score', direction: 'closer_to_zero', min: -1, max: 1, primary: false },
  ],
  random_baseline: { value: 0.25, unit: 'fraction' },
  human_baseline: {
    value: 89,
    unit: 'percent',
    population: 'crowd workers',
    n: null,
    source: 'a page',
  },
  facts_from: [{ fields: ['n_items'], source: 'acme/qa README.md' }],
};

function cardOf(facts: object) {
  return cardsOfCatalog(JSON.stringify(facts), new Map(), '2026-11-21')[0]?.card;
}

describe('a card made from the catalog', () => {
  test('has the shape of a benchmark', () => {
    expect(benchmark.safeParse(cardOf(line)).error).toBeUndefined();
  });

  test('maps the looser words of the catalog to ours', () => {
    const card = cardOf(line);
    expect(card?.domains).toEqual(['knowledge', 'safety']);
    expect(card?.taskTypes).toEqual(['multipleChoice']);
    expect(card?.links.data).toBe('https://huggingface.co/datasets/acme/qa');
    const [main, bias] = card?.versions[0]?.metrics ?? [];
    expect(main).toMatchObject({
      id: 'pass-at-1',
      unit: 'proportion',
      max: 1,
      floor: { value: 0.25, basis: 'random' },
    });
    expect(bias).toMatchObject({ direction: 'target', target: 0 });
  });

  test('stores the value of people as a proportion', () => {
    expect(cardOf(line)?.humanBaseline).toMatchObject([
      { value: 0.89, population: 'crowd', n: 'unknown' },
    ]);
  });

  test('says unknown where the catalog says nothing', () => {
    const { released, human_baseline, ...bare } = line;
    expect(cardOf(bare)).toMatchObject({
      released: 'unknown',
      humanBaseline: 'unknown',
      status: 'unknown',
    });
  });
});

describe('a card that exists', () => {
  const kept = { ...benchmarkRecord(), name: 'Kept', released: 'unknown' as const };
  const filled = cardsOfCatalog(JSON.stringify(line), new Map([['acme-qa', kept]]), '2026-11-21')[0]
    ?.card;

  test('keeps what it says and its versions', () => {
    expect(filled?.name).toBe('Kept');
    expect(filled?.versions).toEqual(kept.versions);
  });

  test('gains what it lacks', () => {
    expect(filled?.released).toBe('2024-05');
  });

  test('stays as it is when the catalog is read again', () => {
    const again = cardsOfCatalog(
      JSON.stringify(line),
      new Map(filled ? [['acme-qa', filled]] : []),
      '2026-11-21',
    );
    expect(again[0]?.card).toEqual(filled);
  });
});
