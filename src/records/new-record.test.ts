import { expect, test } from 'vitest';
import { newKinds, newRecord } from './new-record.ts';
import { recordShapes } from './record-kind.ts';

const ids = {
  organization: 'acme',
  model: 'acme/one',
  benchmark: 'acme-qa',
  suite: 'acme-suite',
  result: 'acme/one/acme-qa/2026-03-01',
};
const files = {
  organization: 'results/acme/organization.json',
  model: 'results/acme/one/model.json',
  benchmark: 'benchmarks/acme-qa/benchmark.json',
  suite: 'benchmarks/acme-suite/suite.json',
  result: 'results/acme/one/acme-qa/2026-03-01.json',
};

test.each(newKinds)('a new %s has the shape of its kind and lies in its place', (kind) => {
  const { file, record } = newRecord(kind, {
    id: ids[kind],
    day: '2026-03-01',
    url: 'https://example.org/',
  });
  expect(file).toBe(files[kind]);
  expect(recordShapes[kind].safeParse(record).error?.issues).toBeUndefined();
});
