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
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('a', 'A-1', 'x/y:z', '0', '1', '12', '0.5', '-3e-2') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', '-a', 'a b', '"a"', '01', '65536', '1.', '1e999', '\r'),
  },
);
const line = fc.array(cell, { minLength: 2, maxLength: 6 }).map((cells) => cells.join(','));

it('reads just the lines in which evidence-row-faults finds nothing, and to their end', () => {
  let read = 0;
  fc.assert(
    fc.property(fc.constantFrom(...HEADERS), line, fc.boolean(), (header, row, ended) => {
      const columns = evidenceColumns(header);
      if ('rule' in columns) throw new Error(`not a header: ${header}`);
      const text = ended ? `${row}\nmore` : row;
      const table = emptyTable(new TextEncoder().encode(text), text, columns, 1);
      const good = evidenceRowFaults(row, 2, columns).length === 0;
      if (good) read++;
      expect(readEvidenceRow(table, 0, 0)).toBe(good ? row.length + 1 : -1);
    }),
    { numRuns: 3000 },
  );
  expect(read).toBeGreaterThan(100);
});
