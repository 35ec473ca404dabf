import fc from 'fast-check';
import { expect, it } from 'vitest';
import { evidenceColumns } from './evidence-header.ts';
import { evidenceRowFaults } from './evidence-row-faults.ts';
import { emptyTable, readEvidenceRow } from './evidence-table.ts';

const HEADERS = [
  'task,sample,f1',
  'task,sample,attempt,f1',
  'task,sample,cluster,f1,em',
  'task,sample,attempt,cluster,f1',
];
const anyCell = fc.constantFrom(
  '',
  '-a',
  'a b',
  '"a"',
  '01',
  '65536',
  '1.',
  '1e999',
  '\r',
  'é',
  ',',
);
const id = fc.constantFrom('a', 'A-1', 'x/y:z', '0');
const number = fc.constantFrom('0', '1', '0.5', '-3e-2', '', '0.1234567890123456789');
const goodCell = (column: string) =>
  ({ task: id, sample: id, cluster: id, attempt: fc.constantFrom('0', '12') })[column] ?? number;
const cell = (column: string) =>
  fc.oneof({ weight: 9, arbitrary: goodCell(column) }, { weight: 1, arbitrary: anyCell });
const headerAndRow = fc.constantFrom(...HEADERS).chain((header) => {
  const row = fc.tuple(...header.split(',').map(cell)).map((cells) => cells.join(','));
  return fc.tuple(fc.constant(header), row);
});

const read = (header: string, row: string, after = '') => {
  const columns = evidenceColumns(header);
  if ('rule' in columns) throw new Error(`not a header: ${header}`);
  const text = row + after;
  const table = emptyTable(new TextEncoder().encode(text), text, columns, 1);
  const end = readEvidenceRow(table, 0, 0);
  return { end, good: evidenceRowFaults(row, 2, columns).length === 0 };
};

it.each([
  ['task,sample,attempt,f1', 'a,1,65535,1', 12],
  ['task,sample,attempt,f1', 'a,1,65536,1', -1],
  ['task,sample,attempt,f1', 'a,1,,1', -1],
  ['task,sample,cluster,f1', 'a,1,,1', -1],
  ['task,sample,f1', 'a,1,', 5],
  ['task,sample,f1', 'a,1', -1],
  ['task,sample,f1', 'a,1,1,', -1],
])('of %s reads %s up to %d', (header, row, end) => {
  expect(read(header, row).end).toBe(end);
});

it('reads just the lines in which evidence-row-faults finds nothing, and to their end', () => {
  let goodLines = 0;
  fc.assert(
    fc.property(headerAndRow, fc.boolean(), ([header, row], ended) => {
      const { end, good } = read(header, row, ended ? '\nmore' : '');
      if (good) goodLines++;
      expect(end).toBe(good ? row.length + 1 : -1);
    }),
    { numRuns: 3000 },
  );

  expect(goodLines).toBeGreaterThan(1000);
});
